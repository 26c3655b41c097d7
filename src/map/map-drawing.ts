import type { Place } from "../timeline/entities.ts";
import { type CountryName, nameCountries } from "./country-names.ts";
import { type Frame, shows } from "./frame.ts";
import { type DegreeMark, degreeMarksOf, graticuleOf } from "./graticule.ts";
import { type LabelRequest, type PlacedLabel, placeLabels, type TypeSize } from "./label-placement.ts";
import type { Outline } from "./outlines.ts";
import { markOf } from "./place-mark.ts";
import { type Box, type Circle, pointWithin, rounded, type Segment } from "./plane.ts";
import type { LocatedPlace } from "./region.ts";
import type { RegionalCountry, RegionalGeography } from "./regional-geography.ts";
import { type Leg, legsOf, type Route } from "./routes.ts";
import { type ScaleBar, scaleBarOf } from "./scale-bar.ts";
import { outlinesIn } from "./shapes.ts";

/** How large things are on a drawing, in its units. */
export interface Sizes {
  /** The type of place names. */
  readonly name: TypeSize;
  /** The type size of country names. */
  readonly country: number;
  /** The type size of degrees and kilometres. */
  readonly small: number;
  /** The radius of the mark of a place with `events` events; equal for all where they do not count. */
  readonly radiusOf: (events: number) => number;
  /** The length of the head of an arrow. */
  readonly head: number;
}

/** What a map shows besides land and borders. */
export interface MapContents {
  readonly places: readonly LocatedPlace[];
  readonly routes: readonly Route[];
  /** Countries to be shaded, as places of what the map is about. */
  readonly shaded: readonly RegionalCountry[];
  /** A part that another map shows larger; there only names that find room beside their marks are written. */
  readonly detail: Box | null;
  /** Whether degrees are written at the edges. */
  readonly degrees: boolean;
  /** Whether names of places take their room before those of countries. */
  readonly placesFirst: boolean;
}

/** The mark of a place. */
export interface PlaceSymbol {
  readonly place: Place;
  readonly mark: Circle;
  /** Whether it is a ring, for an area, and not a dot. */
  readonly ring: boolean;
}

/** A map as it is drawn: all that stands on it, in the units of its frame. */
export interface MapDrawing {
  readonly frame: Frame;
  readonly sizes: Sizes;
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly coasts: readonly Outline[];
  readonly shaded: readonly Outline[];
  readonly graticule: readonly Outline[];
  readonly degrees: readonly DegreeMark[];
  readonly countries: readonly CountryName[];
  /** The larger marks first, so that the smaller ones lie above them. */
  readonly symbols: readonly PlaceSymbol[];
  readonly legs: readonly Leg[];
  readonly labels: readonly PlacedLabel<Place>[];
  readonly scale: ScaleBar;
  readonly detail: Box | null;
}

/** Draws a map. */
export function drawMap(
  geography: RegionalGeography,
  frame: Frame,
  sizes: Sizes,
  { places, routes, shaded, detail, degrees, placesFirst }: MapContents,
): MapDrawing {
  const symbols = symbolsOf(places, frame, sizes);
  const marks = symbols.map(({ mark }) => mark);
  const byPlace = new Map(symbols.map(({ place, mark }) => [place, mark]));
  const legs = legsOf(routes, (place) => byPlace.get(place), sizes.head);
  const scale = scaleBarOf(frame, sizes.small, marks.map(boxAround));
  const marksOfDegrees = degrees ? degreeMarksOf(frame, sizes.small) : [];
  const fixed = [...marksOfDegrees.map(({ box }) => box), scale.box];
  const pieces = legs.flatMap((leg) => leg.pieces);
  const placeNames = (taken: readonly Box[]) =>
    placeLabels(requestsOf(symbols, sizes.name.size, detail), {
      frame: { x: 0, y: 0, width: frame.width, height: frame.height },
      taken: [...fixed, ...taken],
      lines: pieces,
      type: sizes.name,
    });
  const countryNames = (placed: readonly PlacedLabel<Place>[]) =>
    nameCountries(geography.countries, frame, sizes.country, {
      marks,
      taken: [...fixed, ...placed.map(({ box }) => box)],
      lines: [
        ...pieces,
        ...(detail === null ? [] : edgesOf(detail)),
        ...placed.flatMap(({ leader }) => leader ?? []),
      ],
    });
  const firstLabels = placesFirst ? placeNames([]) : [];
  const countries = countryNames(firstLabels);
  const labels = placesFirst ? firstLabels : placeNames(countries.map(({ box }) => box));
  return {
    frame,
    sizes,
    land: outlinesIn(geography.land, frame),
    borders: outlinesIn(geography.borders, frame),
    coasts: outlinesIn(geography.coasts, frame),
    shaded: shaded.flatMap(({ parts }) => parts.flatMap((part) => outlinesIn(part, frame))),
    graticule: graticuleOf(frame),
    degrees: marksOfDegrees,
    countries,
    symbols,
    legs,
    labels,
    scale,
    detail,
  };
}

function symbolsOf(places: readonly LocatedPlace[], frame: Frame, sizes: Sizes): PlaceSymbol[] {
  return places
    .flatMap(({ place, coordinates }) => {
      const at = shows(frame, coordinates) ? frame.pointOf(coordinates) : null;
      const kind = markOf(place);
      if (at === null || kind === "country") return [];
      const radius = rounded(sizes.radiusOf(place.events.length));
      return { place, mark: { at: { x: rounded(at.x), y: rounded(at.y) }, radius }, ring: kind === "ring" };
    })
    .toSorted((a, b) => b.mark.radius - a.mark.radius);
}

/** As many places of the detail, the most mentioned, are named on the overview even where their names have to stand away from them. */
const chiefPlaces = 1;

function requestsOf(
  symbols: readonly PlaceSymbol[],
  size: number,
  detail: Box | null,
): LabelRequest<Place>[] {
  const inDetail = symbols.filter(({ mark }) => detail !== null && pointWithin(mark.at, detail));
  const minor = new Set(inDetail.toSorted(byEvents).slice(chiefPlaces));
  return symbols.toSorted(byEvents).map((symbol) => {
    const within = minor.has(symbol) ? detail : null;
    const { place, mark, ring } = symbol;
    return {
      item: place,
      name: place.name,
      mark,
      weight: Math.max(1, place.events.length),
      hollow: ring && mark.radius > size,
      mayLead: within === null,
      within,
    };
  });
}

function byEvents(a: PlaceSymbol, b: PlaceSymbol): number {
  return b.place.events.length - a.place.events.length;
}

function boxAround({ at, radius }: Circle): Box {
  return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
}

/** The four sides of a box. */
function edgesOf({ x, y, width, height }: Box): Segment[] {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length];
    return to === undefined ? [] : { from, to };
  });
}
