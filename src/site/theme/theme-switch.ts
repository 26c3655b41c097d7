import { themeKey } from "./theme.ts";

const system = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("#theme_switch");
const { dataset } = document.documentElement;

/** The switch between light and dark. A wish for what the system has anyway is no wish: then the page follows the system again. */
button?.addEventListener("click", () => {
  const dark = !isDark();
  if (dark === system.matches) localStorage.removeItem(themeKey);
  else localStorage.setItem(themeKey, dark ? "dark" : "light");
  dataset["theme"] = localStorage.getItem(themeKey) ?? "";
  show();
});
system.addEventListener("change", show);
show();

function isDark(): boolean {
  return dataset["theme"] ? dataset["theme"] === "dark" : system.matches;
}

function show(): void {
  button?.setAttribute("aria-pressed", String(isDark()));
}
