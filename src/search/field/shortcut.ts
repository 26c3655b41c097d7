const shortcut = "/";

/** Where the reader's choice is kept; there is none as long as the shortcut is on. */
const storageKey = "search_shortcut";

/** Lets “/” go to the search field from wherever nothing is being typed. */
export function listenForShortcut(field: HTMLInputElement): void {
  announceShortcut(field, isOn());
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    // Not Shift: on many keyboards “/” needs it.
    if (key !== shortcut || ctrlKey || altKey || metaKey || defaultPrevented || !isOn()) return;
    if (target instanceof Element && target.matches(":read-write, select")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/**
 * Where the page has the box that turns the shortcut off, makes it work: who speaks to the computer
 * must be able to (WCAG 2.2, 2.1.4).
 */
export function offerShortcutSetting(field: HTMLInputElement): void {
  const box = document.querySelector("#search_shortcut");
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = isOn();
  box.disabled = false;
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, "off");
    } catch {
      // Where nothing may be kept, the box shows that nothing changed.
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
