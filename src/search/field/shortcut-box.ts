import { isShortcutOn, setShortcut } from "./shortcut-setting.ts";

const box = document.querySelector("#search_shortcut");
if (box instanceof HTMLInputElement) {
  box.checked = isShortcutOn();
  box.addEventListener("change", () => setShortcut(box.checked));
  box.closest("p")?.removeAttribute("hidden");
}
