/** A new element with its attributes and children. An attribute that is `false` or undefined is not set. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) created.setAttribute(name, value === true ? "" : value);
  }
  created.append(...children);
  return created;
}

/**
 * A loader that loads once and gives every caller the same. After a failure the next call tries again.
 *
 * @param load loads from the site at a path, which ends with a slash.
 */
export function loadOnce<Value>(load: (base: string) => Promise<Value>): (base: string) => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return (base) => {
    loaded ??= load(base).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** Fills a `<details>` when it is first opened. If that fails, it says so, and the next opening tries again. */
export function fillWhenOpened(details: HTMLDetailsElement, fill: () => Promise<HTMLElement>): void {
  const failure = element(
    "p",
    { role: "status" },
    "This could not be loaded. Close it and open it to try again.",
  );
  let isFilled = false;
  details.addEventListener("toggle", async () => {
    if (!details.open || isFilled) return;
    isFilled = true;
    failure.remove();
    try {
      details.append(await fill());
    } catch (error) {
      console.error(error);
      isFilled = false;
      details.append(failure);
    }
  });
}
