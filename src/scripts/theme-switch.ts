import { themeKey } from "./before-paint.ts";

const system = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("#theme_switch");
const page = document.documentElement.dataset;

/** Switches between light and dark. Choosing the system's theme makes the page follow the system again. */
button?.addEventListener("click", () => {
  const dark = !isDark();
  page["theme"] = dark === system.matches ? "" : dark ? "dark" : "light";
  localStorage.setItem(themeKey, page["theme"]);
  show();
});
system.addEventListener("change", show);
// The reader may have chosen on another page while this one was kept.
addEventListener("pageshow", follow);
show();

/** Takes on what the reader chose elsewhere. */
function follow(): void {
  page["theme"] = localStorage.getItem(themeKey) ?? "";
  show();
}

function isDark(): boolean {
  return page["theme"] ? page["theme"] === "dark" : system.matches;
}

function show(): void {
  button?.setAttribute("aria-pressed", String(isDark()));
}
