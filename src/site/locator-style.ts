import map from "../components/map/map.css?raw";
import tokens from "../styles/tokens.css?raw";

/** The colours that the maps take from the site’s tokens. */
const colours = new Set([...map.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
colours.delete("--sans");

const values = [...tokens.matchAll(/(--[\w-]+):\s*(light-dark\([^;]+\));/g)].flatMap(([, name, value]) =>
  colours.has(name) ? `${name}:${value}` : [],
);

/**
 * The stylesheet within a locator map, which is a file of its own: that of the maps on pages, with the tokens it uses.
 * Such a file has only the system’s fonts. The page that shows it decides between light and dark, or else the system.
 */
export const locatorStyle = `:root{color-scheme:light dark;--sans:system-ui,sans-serif;${values.join(";")}}${compact(map)}`;

function compact(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};:,]) ?(?!is\()/g, "$1")
    .trim();
}
