import { listenForShortcut, offerShortcutSetting } from "./shortcut.ts";

/*
 * What every page loads, and all it loads: the suggestions and the names they need are fetched when the
 * field is used for the first time, by whatever way the reader came to it.
 */
const field = document.querySelector("#site_search");
if (field instanceof HTMLInputElement) {
  prepare(field);
  listenForShortcut(field);
  offerShortcutSetting(field);
}

function prepare(field: HTMLInputElement): void {
  let asked = false;
  markAsCombobox(field, true);
  field.addEventListener("focus", use);
  // Readers may be quicker than this script.
  if (document.activeElement === field) void use();

  async function use(): Promise<void> {
    if (asked) return;
    asked = true;
    const textBefore = field.value;
    try {
      const { offerSuggestions } = await import("./suggestions.ts");
      await offerSuggestions(field, textBefore);
      markAsCombobox(field, true);
    } catch {
      // The field then is what it is without scripts, and the next use tries again.
      asked = false;
      markAsCombobox(field, false);
    }
  }
}

/** From the start, and not only when there is something to suggest: a field must not change its role while it is used. */
function markAsCombobox(field: HTMLInputElement, offers: boolean): void {
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
  ] as const) {
    if (!offers) field.removeAttribute(name);
    else if (!field.hasAttribute(name)) field.setAttribute(name, value);
  }
}
