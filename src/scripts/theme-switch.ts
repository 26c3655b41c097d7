import { themeKey, typeKey } from "./before-paint.ts";

const system = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("#theme_switch");
const page = document.documentElement.dataset;

/** Switches between light and dark. Choosing the system's theme makes the page follow the system again. */
button?.addEventListener("click", () => {
  const dark = !isDark();
  page["theme"] = dark === system.matches ? "" : dark ? "dark" : "light";
  show();
  localStorage.setItem(themeKey, page["theme"]);
});
system.addEventListener("change", show);
// Also when the reader comes back to a page that was kept, and has chosen on another one since. By then the page’s type
// has come: later pages may wait for it. Some browsers keep nothing.
addEventListener("pageshow", () => {
  try {
    page["theme"] = localStorage.getItem(themeKey) ?? "";
    localStorage.setItem(typeKey, "1");
  } catch {}
  show();
});
show();

function isDark(): boolean {
  return page["theme"] ? page["theme"] === "dark" : system.matches;
}

function show(): void {
  button?.setAttribute("aria-pressed", String(isDark()));
}
