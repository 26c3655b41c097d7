/** Where the reader's wish is kept, in this browser alone. */
const key = "search-shortcut";

/** Whether “/” goes to the search field: yes, unless the reader has turned it off (WCAG 2.2, 2.1.4). */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    // Storage is forbidden here; then nothing can be turned off, and the shortcut stays away.
    return false;
  }
}

/** Turns the shortcut on or off, for good. */
export function setShortcut(on: boolean): void {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, "off");
}
