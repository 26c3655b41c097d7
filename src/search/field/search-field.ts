const shortcut = "/";

/** The key in local storage; unset while the shortcut is on. */
const storageKey = "search_shortcut";

const comboboxAttributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };

/*
 * Every page loads this script. The suggestions and their data are only loaded when the field is first used.
 */
const field = document.querySelector("#site_search");
if (field instanceof HTMLInputElement) {
  prepare(field);
  listenForShortcut(field);
  offerShortcutSetting(field);
}

/**
 * The script of the suggestions is in a template: it runs once it is moved into the page. `import()` would
 * load a helper of the bundler with every page.
 */
function prepare(field: HTMLInputElement): void {
  const template = document.querySelector<HTMLTemplateElement>("#site_search_suggestions");
  let isLoading = false;
  let attempts = 0;
  // Done at once, not when there are suggestions: the role must not change while the field is in use.
  for (const [name, value] of Object.entries(comboboxAttributes)) field.setAttribute(name, value);
  field.addEventListener("focus", loadSuggestions);
  field.addEventListener("input", () => {
    // Tells the suggestions, which may still be loading, that something was typed.
    field.dataset["typed"] = "";
  });
  // It may have the focus before this script runs.
  if (document.activeElement === field) loadSuggestions();

  function loadSuggestions(): void {
    const script = template && document.importNode(template.content, true).querySelector("script");
    if (isLoading || !script) return;
    isLoading = true;
    // Browsers do not load a script that failed again, unless its address differs.
    script.src += `#${attempts++}`;
    script.addEventListener("error", () => {
      // The field works as without scripts, and the next use tries again.
      isLoading = false;
      for (const name of Object.keys(comboboxAttributes)) field.removeAttribute(name);
    });
    document.head.append(script);
  }
}

/** Makes “/” focus the search field, except while the reader is typing. */
function listenForShortcut(field: HTMLInputElement): void {
  announceShortcut(field, isOn());
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    // Shift is allowed: many keyboards need it for “/”.
    if (key !== shortcut || ctrlKey || altKey || metaKey || defaultPrevented || !isOn()) return;
    if (target instanceof Element && target.matches(":read-write, select")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Enables the checkbox that turns the shortcut off, if the page has it; people who use speech input need it (WCAG 2.2, 2.1.4). */
function offerShortcutSetting(field: HTMLInputElement): void {
  const box = document.querySelector("#search_shortcut");
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = isOn();
  box.disabled = false;
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, "off");
    } catch {
      // Storage is not available: the box shows that nothing changed.
      box.checked = isOn();
    }
    announceShortcut(field, isOn());
  });
}

function announceShortcut(field: HTMLInputElement, on: boolean): void {
  if (on) field.setAttribute("aria-keyshortcuts", shortcut);
  else field.removeAttribute("aria-keyshortcuts");
}

function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}
