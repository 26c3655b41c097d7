import map from "../components/map/map.css?raw";
import tokens from "../styles/tokens.css?raw";

/** The colours that the maps take from the site’s tokens. */
const colours = new Set([...map.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
colours.delete("--sans");

const used = [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+), (#\w+)\);/g)].filter(([, name]) =>
  colours.has(name),
);
const both = used.map(([, name, light, dark]) => `${name}:light-dark(${light},${dark})`);
const light = used.map(([, name, value]) => `${name}:${value}`);

/**
 * The stylesheet within a locator map, which is a file of its own: that of the maps on pages, with the tokens it uses.
 * Such a file has only the system’s fonts. The page that shows it decides between light and dark, or else the system.
 */
export const locatorStyle = [
  `:root{color-scheme:light dark;--sans:Arial,sans-serif;${both.join(";")}}`,
  `@supports not (color:light-dark(#000,#fff)){:root{${light.join(";")}}}`,
  compact(map),
].join("");

function compact(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};:,]) ?(?!is\()/g, "$1")
    .trim();
}
