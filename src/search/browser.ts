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
