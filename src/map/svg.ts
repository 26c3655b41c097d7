import { counted } from "../timeline/words.ts";
import { isWithin, type MapDrawing } from "./drawing.ts";
import { type Point, rounded } from "./geometry.ts";
import { type Label, lineHeight, type PlaceSymbol } from "./labels.ts";
import type { MapPlace } from "./places.ts";

/** Where the name and the symbol of a place link to; null for a map without links. */
type Href = ((place: MapPlace) => string) | null;

/**
 * A map as SVG. Its colours are in `map.css`, by class. With links it is hidden from screen readers and skipped by
 * the keyboard: the list of places below the map has the same links.
 *
 * @param stylesheet A stylesheet within the map, for one in a file of its own.
 */
export function mapSvg(
  drawing: MapDrawing,
  { hrefOf, stylesheet }: { hrefOf: Href; stylesheet: string | null },
): string {
  const { style, symbols, legs, detail, scale, frame } = drawing;
  const { width, height } = frame.box;
  const symbolsWhere = (isRing: boolean) =>
    symbols.filter((symbol) => symbol.isRing === isRing).map((symbol) => symbolSvg(symbol, hrefOf));
  const names = drawing.labels.map((label) => labelSvg(label, style.label, hrefOf));
  const ways = drawing.wayLabels.map(({ text, box: { x, y } }) =>
    element("text", { class: "way", x, y: y + style.label * 0.78 }, escaped(text)),
  );
  const bottom = scale.box.y + scale.box.height;
  const content = [
    stylesheet === null ? "" : element("style", {}, stylesheet),
    element("rect", { class: "water", width, height }),
    ...(["land", "shaded", "graticule", "borders"] as const).map((layer) => path(layer, drawing[layer])),
    ...drawing.degrees.map(({ text, box: { x, y } }) =>
      degreeText(text, x, y + style.small * 0.9, style.small),
    ),
    ...drawing.countryNames.map(countryName),
    ...symbolsWhere(true),
    ...legs.flatMap(({ curve: [start, control, end], head }) => [
      path("route", `M${at(start)}Q${at(control)} ${at(end)}`),
      path("head", `M${head.map(at).join("L")}z`),
    ]),
    ...symbolsWhere(false),
    // Those of areas are larger and hollow, so that both are seen where a town has the name of its district.
    ...symbols
      .filter((symbol) => symbol.place.hasSquare && (detail === null || !isWithin(detail, symbol)))
      .toSorted((a, b) => Number(b.isRing) - Number(a.isRing))
      .map(squareSvg),
    detail === null ? "" : element("rect", { class: "detail", ...detail }),
    path("scale", `M${at({ x: scale.box.x, y: bottom - 4 })}v4h${rounded(scale.length)}v-4`),
    degreeText(scale.text, scale.box.x, bottom - 7, style.small),
    element("g", { class: "names", "font-size": style.label }, [...names, ...ways].join("")),
    element("rect", { class: "edge", x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
  ].join("");
  const size = { class: "map", viewBox: `0 0 ${width} ${height}`, width, height };
  const hidden = hrefOf === null ? {} : { "aria-hidden": "true", focusable: "false" };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, ...hidden }, content);
}

function countryName({ text, isExclave, box }: MapDrawing["countryNames"][number]): string {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.86 };
  const name = { class: isExclave ? "exclave" : "country", ...middle, "font-size": box.height };
  return element("text", name, escaped(text));
}

function symbolSvg({ place, circle: { centre, radius: r }, isRing }: PlaceSymbol, hrefOf: Href): string {
  const title = `${place.name}: ${counted(place.events.length, "event")}`;
  const content = hrefOf === null ? "" : element("title", {}, escaped(title));
  const circle = { class: isRing ? "ring" : "dot", cx: centre.x, cy: centre.y, r };
  return linked(place, hrefOf, element("circle", circle, content));
}

/** The half of the side of a square, on a dot and on a ring. */
const halfSquare = { dot: 4.5, ring: 8 } as const;

/** A square on the symbol of a place, which has the link. */
function squareSvg({ circle: { centre }, isRing }: PlaceSymbol): string {
  const half = isRing ? halfSquare.ring : halfSquare.dot;
  const place = { x: centre.x - half, y: centre.y - half, width: 2 * half, height: 2 * half };
  return element("rect", { class: isRing ? "square area" : "square", ...place });
}

function labelSvg({ place, side, lines, box }: Label, size: number, hrefOf: Href): string {
  const anchor = ({ right: "start", left: "end", below: "middle", above: "middle" } as const)[side];
  const x = box.x + box.width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const [first = "", ...rest] = lines.map(escaped);
  const others = rest.map((line) => element("tspan", { x, dy: `${lineHeight}em` }, line));
  const attributes = { x, y: box.y + size * 0.78, ...(anchor === "start" ? {} : { "text-anchor": anchor }) };
  return linked(place, hrefOf, element("text", attributes, first + others.join("")));
}

function degreeText(text: string, x: number, y: number, size: number): string {
  return element("text", { class: "degree", x, y, "font-size": size }, escaped(text));
}

function path(name: string, d: string): string {
  return d === "" ? "" : element("path", { class: name, d });
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function linked(place: MapPlace, hrefOf: Href, content: string): string {
  return hrefOf === null ? content : element("a", { href: hrefOf(place), tabindex: "-1" }, content);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`,
  );
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
