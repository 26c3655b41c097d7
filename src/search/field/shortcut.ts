const shortcut = "/";

/** The key in local storage; unset while the shortcut is on. */
const storageKey = "search_shortcut";

/** Makes “/” focus the search field, except while the reader is typing. */
export function listenForShortcut(field: HTMLInputElement): void {
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
