import { listenForShortcut, offerShortcutSetting } from "./shortcut.ts";

/*
 * Every page loads this script. The suggestions and their data are only loaded when the field is first used.
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
  // It may have the focus before this script runs.
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
      // The field works as without scripts, and the next use tries again.
      asked = false;
      markAsCombobox(field, false);
    }
  }
}

/** Done at once, not when there are suggestions: the role must not change while the field is in use. */
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
