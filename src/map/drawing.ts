import { nameCountries } from "./country-names.ts";
import { type Frame, pointOn } from "./frame.ts";
import type { BaseMap, Country } from "./geography.ts";
import { type Box, boxAround, boxContains } from "./geometry.ts";
import {
  type Label,
  type LabelConflict,
  labelAlong,
  type PlaceSymbol,
  placeLabels,
  type WayLabel,
} from "./labels.ts";
import { type Layer, pathOf, project } from "./layer.ts";
import { type LocatedPlace, symbolKindOf } from "./places.ts";
import { type Leg, legsOf, pointsAlong, type Stops } from "./routes.ts";
import {
  type DegreeLabel,
  degreeLabelsOf,
  graticuleOf,
  type ScaleBar,
  scaleBarOf,
} from "./scale-and-graticule.ts";

/** How large things are on a drawing, in its units. */
export interface MapStyle {
  /** The type size of place names, of country names, and of degrees and kilometres. */
  readonly label: number;
  readonly country: number;
  readonly small: number;
  /** The radius of the symbol of a place with so many events. */
  readonly radiusOf: (events: number) => number;
  /** The length of the head of an arrow. */
  readonly head: number;
}

/** A map without land and borders: its symbols and labels. */
export interface Layout {
  readonly frame: Frame;
  readonly style: MapStyle;
  /** The larger ones first, so that the smaller ones are drawn above them. */
  readonly symbols: readonly PlaceSymbol[];
  readonly labels: readonly Label[];
  readonly conflicts: readonly LabelConflict[];
  /** The legs of routes, which no name covers, and the names of what some of them lead by. */
  readonly legs: readonly Leg[];
  readonly wayLabels: readonly WayLabel[];
  /** Meridians and parallels, as the `d` of an SVG path, and their degrees. */
  readonly graticule: string;
  readonly degrees: readonly DegreeLabel[];
  readonly scale: ScaleBar;
  /** The part that another map shows larger. */
  readonly detail: Box | null;
}

/** A whole map, in the units of its frame; each path is the `d` of an SVG path. */
export type MapDrawing = ReturnType<typeof drawMap>;

/** Narrower drawings have no room for degrees. */
const leastWidthForDegrees = 300;

/** Whether a symbol is in a part of a drawing. */
export function isWithin(part: Box, { circle: { centre } }: PlaceSymbol): boolean {
  return boxContains(part, { ...centre, width: 0, height: 0 });
}

/** Lays out a map. Within its detail nothing is named: the names are on the map of the detail. */
export function layOut(
  frame: Frame,
  style: MapStyle,
  places: readonly LocatedPlace[],
  { detail = null, routes = [] }: { readonly detail?: Box | null; readonly routes?: readonly Stops[] } = {},
): Layout {
  const symbols = symbolsOf(places, frame, style);
  const circles = new Map(symbols.map(({ place, circle }) => [place.id, circle]));
  const legs = legsOf(routes, (id) => circles.get(id), style.head);
  const byEvents = symbols.toSorted((a, b) => b.place.events.length - a.place.events.length);
  const lines = graticuleOf(frame);
  const degrees = frame.box.width < leastWidthForDegrees ? [] : degreeLabelsOf(frame, lines, style.small);
  const scale = scaleBarOf(frame, style.small);
  const ways = legs.flatMap(pointsAlong).map((point) => ({ ...point, width: 0, height: 0 }));
  const fixed = [...[...degrees, scale].map(({ box }) => box), ...ways];
  const named = byEvents.filter((symbol) => detail === null || !isWithin(detail, symbol));
  const space = { bounds: frame.box, taken: detail === null ? fixed : [...fixed, detail] };
  const { labels, conflicts } = placeLabels(named, style.label, space);
  const graticule = pathOf(lines.map((line) => project(line, frame.projection)));
  const taken = [
    ...fixed,
    ...labels.map(({ box }) => box),
    ...symbols.map(({ circle }) => boxAround(circle)),
    ...(detail === null ? [] : [detail]),
  ];
  const wayLabels: WayLabel[] = [];
  for (const leg of legs) {
    const text = leg.via.join(", ");
    if (text === "" || wayLabels.some((other) => other.text === text)) continue;
    const room = { bounds: frame.box, taken: [...taken, ...wayLabels.map(({ box }) => box)] };
    const label = labelAlong(text, middleFirst(pointsAlong(leg)), style.label, room);
    if (label !== undefined) wayLabels.push(label);
  }
  return { frame, style, symbols, labels, conflicts, legs, wayLabels, graticule, degrees, scale, detail };
}

function middleFirst<Item>(items: readonly Item[]): Item[] {
  const middle = (items.length - 1) / 2;
  return [...items.entries()]
    .toSorted(([a], [b]) => Math.abs(a - middle) - Math.abs(b - middle))
    .map(([, item]) => item);
}

function symbolsOf(places: readonly LocatedPlace[], frame: Frame, style: MapStyle): PlaceSymbol[] {
  return places
    .flatMap((place) => {
      const kind = symbolKindOf(place);
      const centre = kind === "country" ? null : pointOn(frame, place.coordinates);
      const radius = style.radiusOf(place.events.length);
      return centre === null ? [] : { place, circle: { centre, radius }, isRing: kind === "ring" };
    })
    .toSorted((a, b) => b.circle.radius - a.circle.radius);
}

/** Draws land and borders below a layout, routes between its symbols, and the names of countries where room is left. */
export function drawMap(
  layout: Layout,
  { land, borders, countries }: BaseMap,
  shaded: readonly Country[] = [],
) {
  const { frame, style, symbols, labels, legs, wayLabels, degrees, scale, detail } = layout;
  const taken = [
    ...[...labels, ...wayLabels, ...degrees, scale].map(({ box }) => box),
    ...symbols.map(({ circle }) => boxAround(circle)),
    ...legs.flatMap(pointsAlong).map((point) => ({ ...point, width: 0, height: 0 })),
    ...(detail === null ? [] : [detail]),
  ];
  const draw = (layer: Layer) => pathOf(layer.on(frame));
  return {
    ...layout,
    countryNames: nameCountries(countries, frame, style.country, taken),
    land: draw(land),
    shaded: shaded.flatMap(({ parts }) => parts.map(draw)).join(""),
    borders: draw(borders),
  };
}
