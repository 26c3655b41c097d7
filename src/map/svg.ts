import type { Place } from "../timeline/entities.ts";
import { counted } from "../timeline/words.ts";
import { letterSpacing } from "./country-names.ts";
import { baselinesOf } from "./label-placement.ts";
import type { MapDrawing, PlaceSymbol } from "./map-drawing.ts";
import { pathOf } from "./outlines.ts";
import { rounded } from "./plane.ts";

/** What a map is bound to where it stands. */
export interface SvgSurroundings {
  /** Where the name and the mark of a place lead to; null where the map is a mere picture. */
  readonly hrefOf: ((place: Place) => string) | null;
  /** A stylesheet within the picture, for one that stands in a file of its own. */
  readonly style: string | null;
}

/**
 * A map as SVG. What it looks like is in `map.css`, by classes; sizes of type follow from the drawing.
 * It is hidden from those who hear the page, who have the list of places instead: its links can be
 * clicked, but do not stand in the way of the keyboard, and each stands in that list too.
 */
export function mapSvg(drawing: MapDrawing, { hrefOf, style }: SvgSurroundings): string {
  const { frame, sizes } = drawing;
  const size = `width="${frame.width}" height="${frame.height}"`;
  const parts = [
    style === null ? "" : `<style>${style}</style>`,
    `<rect class="water" ${size}/>`,
    path("land", pathOf(drawing.land)),
    path("shaded", pathOf(drawing.shaded)),
    path("graticule", pathOf(drawing.graticule)),
    path("coast", pathOf(drawing.coasts)),
    path("border", pathOf(drawing.borders)),
    ...drawing.degrees.map(({ text: words, box }) =>
      text("degree", words, box.x, box.y + sizes.small * 0.9, sizes.small),
    ),
    ...drawing.countries.map(countryText(sizes.country)),
    ...drawing.symbols.filter(({ ring }) => ring).map(symbolOf(hrefOf)),
    ...drawing.legs.map(
      ({ path: d, head }) =>
        `<path class="route" d="${d}"/><path class="head" d="M${head.map(({ x, y }) => `${x} ${y}`).join("L")}z"/>`,
    ),
    ...drawing.labels.flatMap(({ leader }) =>
      leader === null
        ? []
        : `<path class="leader" d="M${rounded(leader.from.x)} ${rounded(leader.from.y)}L${rounded(leader.to.x)} ${rounded(leader.to.y)}"/>`,
    ),
    ...drawing.symbols.filter(({ ring }) => !ring).map(symbolOf(hrefOf)),
    detailOf(drawing),
    scaleOf(drawing),
    `<g class="names" font-size="${sizes.name.size}">${namesOf(drawing, hrefOf)}</g>`,
    `<rect class="edge" x=".5" y=".5" width="${frame.width - 1}" height="${frame.height - 1}"/>`,
  ];
  const links = hrefOf === null ? "" : ' aria-hidden="true" focusable="false"';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${frame.width} ${frame.height}" ${size}${links}>${parts.join("")}</svg>`;
}

function countryText(size: number) {
  return ({ text: words, apart, box }: MapDrawing["countries"][number]): string => {
    const height = box.height;
    const spacing = apart ? "" : ` letter-spacing="${rounded(size * letterSpacing)}"`;
    const x = rounded(box.x + box.width / 2);
    return `<text class="${apart ? "apart" : "country"}" x="${x}" y="${rounded(box.y + height * 0.86)}" font-size="${rounded(height)}" text-anchor="middle"${spacing}>${escaped(words)}</text>`;
  };
}

function symbolOf(hrefOf: SvgSurroundings["hrefOf"]) {
  return ({ place, mark: { at, radius }, ring }: PlaceSymbol): string => {
    const circle = `cx="${at.x}" cy="${at.y}" r="${radius}"`;
    if (hrefOf === null) return `<circle class="${ring ? "ring" : "dot"}" ${circle}/>`;
    const title = `<title>${escaped(`${place.name}: ${counted(place.events.length, "event")}`)}</title>`;
    return link(place, hrefOf, `<circle class="${ring ? "ring" : "dot"}" ${circle}>${title}</circle>`);
  };
}

function namesOf(drawing: MapDrawing, hrefOf: SvgSurroundings["hrefOf"]): string {
  return drawing.labels
    .map((label) => {
      const anchor = label.align === "start" ? "" : ` text-anchor="${label.align}"`;
      const baselines = baselinesOf(label, drawing.sizes.name.size);
      const lines = label.lines.map((line, index) => {
        const at = baselines[index];
        return at === undefined ? "" : `<tspan x="${at.x}" y="${at.y}">${escaped(line)}</tspan>`;
      });
      return link(label.item, hrefOf, `<text${anchor}>${lines.join("")}</text>`);
    })
    .join("");
}

function scaleOf({ scale, sizes }: MapDrawing): string {
  const { box, length, text: words } = scale;
  const [right, base] = [rounded(box.x + length), rounded(box.y + box.height)];
  return `<path class="scale" d="M${box.x} ${rounded(base - 4)}V${base}H${right}V${rounded(base - 4)}"/>${text("degree", words, box.x, rounded(base - 7), sizes.small)}`;
}

function detailOf({ detail }: MapDrawing): string {
  if (detail === null) return "";
  const { x, y, width, height } = detail;
  return `<rect class="detail" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;
}

function link(place: Place, hrefOf: SvgSurroundings["hrefOf"], content: string): string {
  return hrefOf === null ? content : `<a href="${escaped(hrefOf(place))}" tabindex="-1">${content}</a>`;
}

function path(name: string, d: string): string {
  return d === "" ? "" : `<path class="${name}" d="${d}"/>`;
}

function text(name: string, words: string, x: number, y: number, size: number): string {
  return `<text class="${name}" x="${rounded(x)}" y="${rounded(y)}" font-size="${size}">${escaped(words)}</text>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as they stand in markup. */
function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
