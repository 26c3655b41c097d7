import { geoContains } from "d3-geo";
import { mostMentioned } from "../timeline/ranking.ts";
import { type Route, routesOf } from "../timeline/routes.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { drawMap, type Layout, layOut, type MapDrawing, type MapStyle } from "./drawing.ts";
import { type Frame, frameAround, frameWithin } from "./frame.ts";
import type { Geography } from "./geography.ts";
import { kilometresBetween, lonLat, type Size } from "./geometry.ts";
import type { LabelConflict } from "./labels.ts";
import { type Locators, locatorsOf } from "./locators.ts";
import { isLocated, type LocatedPlace, type MapPlace, symbolKindOf } from "./places.ts";
import { type Region, regionOf } from "./region.ts";
import type { Stops } from "./routes.ts";

/** Where everything is on the large maps, before land and borders are drawn. */
type Plan = NonNullable<ReturnType<typeof planMaps>>;

/** The maps of a record, with what they show and what they do not. */
export interface Atlas extends Plan {
  readonly draw: (layout: Layout) => MapDrawing;
  /** The same maps with some of the places and routes, each in its usual place. */
  readonly mapsOf: (places: readonly MapPlace[], routes: readonly Route[]) => Pick<Plan, "wide" | "narrow">;
  readonly locators: Locators;
  /** Countries of the story whose name is on the map. */
  readonly named: readonly MapPlace[];
  /** Places whose coordinates are too far away. */
  readonly outside: readonly MapPlace[];
  readonly withoutPoint: readonly MapPlace[];
  /** Places with a symbol that the borders, which are simplified, leave on the wrong side. */
  readonly acrossBorder: readonly MapPlace[];
}

/** More symbols would cover each other, and the list of their places be longer than a page may be. */
const mostMarked = 400;

/** The core has a map of its own where it holds so many places. */
const leastForDetail = 8;

/** The radius of the core, as a share of that of the region. */
const coreShare = 0.25;

/** How far any map of the region extends from its centre, as a multiple of the region’s radius. */
const reach = 2;

/** The maps of a timeline’s places; null where none has coordinates. */
export function atlasOf(timeline: Timeline, geography: Geography): Atlas | null {
  const onRoutes = new Set(routesOf(timeline).flatMap(({ places }) => places.map(({ id }) => id)));
  const plan = planMaps(timeline.places, onRoutes);
  if (plan === null) return null;
  const { region, marked, wide, layOutAll } = plan;
  const markedIds = new Set(marked.map(({ id }) => id));
  const baseMap = geography(region.centre, reach * region.radius);
  const draw = (layout: Layout) => drawMap(layout, baseMap);
  const namedCodes = new Set(draw(wide.overview).countryNames.map(({ country }) => country.code));
  const isNamed = (place: MapPlace) => symbolKindOf(place) === "country" && namedCodes.has(place.country);
  return {
    ...plan,
    draw,
    mapsOf: (places, routes) =>
      layOutAll(
        places.filter(isLocated).filter(({ id }) => markedIds.has(id)),
        stopsOf(routes),
      ),
    locators: locatorsOf(timeline, region, baseMap),
    named: timeline.places.filter(isNamed),
    outside: region.outside.filter((place) => !isNamed(place)),
    withoutPoint: region.withoutPoint.filter((place) => !isNamed(place)),
    acrossBorder: marked.filter(({ country, coordinates }) => {
      const own = baseMap.countries.find(({ code }) => code === country);
      return own !== undefined && !geoContains(own.shape, lonLat(coordinates));
    }),
  };
}

function stopsOf(routes: readonly Route[]): Stops[] {
  return routes.map(({ places }) => places);
}

/**
 * The labels that have no room on the large maps for wide screens, or not on the side that is set for them.
 *
 * @param onRoutes The ids of places on routes, which maps show however few events they have.
 */
export function labelConflicts(
  places: readonly MapPlace[],
  onRoutes: ReadonlySet<string>,
): readonly LabelConflict[] {
  const plan = planMaps(places, onRoutes);
  if (plan === null) return [];
  const { overview, detail } = plan.wide;
  const enlarged = new Set(detail?.symbols.map(({ place }) => place));
  return [...overview.conflicts.filter(({ place }) => !enlarged.has(place)), ...(detail?.conflicts ?? [])];
}

/** The sizes of the maps for a kind of screen. */
interface Sheet {
  /** The first map. */
  readonly main: Size;
  /** The map of the whole region, where that of its core comes first. */
  readonly beside: Size;
  readonly style: MapStyle;
  readonly styleBeside: MapStyle;
}

function planMaps(places: readonly MapPlace[], onRoutes: ReadonlySet<string>) {
  const region = regionOf(places);
  if (region === null) return null;
  const { shown: marked, left: leftOut } = mostMentioned(
    region.within.filter((place) => symbolKindOf(place) !== "country"),
    mostMarked,
    ({ id }) => onRoutes.has(id),
  );
  const most = Math.max(...places.map(({ events }) => events.length));
  const sheets = {
    wide: {
      main: { width: 960, height: 800 },
      beside: { width: 640, height: 540 },
      style: { label: 14.5, country: 13.5, small: 12, radiusOf: radii(24, 3, most), head: 9 },
      styleBeside: { label: 13, country: 12, small: 12, radiusOf: radii(12, 2.2, most), head: 6.5 },
    },
    // No letter is smaller than 12 pixels where the map is 328 pixels wide.
    narrow: {
      main: { width: 340, height: 560 },
      beside: { width: 340, height: 360 },
      style: { label: 12.5, country: 12.5, small: 12.5, radiusOf: radii(14, 2.2, most), head: 6.5 },
      styleBeside: { label: 12.5, country: 12.5, small: 12.5, radiusOf: radii(10, 2, most), head: 6.5 },
    },
  } satisfies Record<string, Sheet>;
  const frames = {
    wide: framesOf(region, marked, sheets.wide),
    narrow: framesOf(region, marked, sheets.narrow),
  };
  const layOutAll = (some: readonly LocatedPlace[], ways: readonly Stops[]) => ({
    wide: layOutPair(frames.wide, sheets.wide, some, ways),
    narrow: layOutPair(frames.narrow, sheets.narrow, some, ways),
  });
  return {
    region,
    layOutAll,
    /** For wide screens and for narrow ones. They have every name, and no routes: those are on the maps of chapters. */
    ...layOutAll(marked, []),
    /** Places with a symbol, in the order given. */
    marked,
    /** How many places of the region have none because there are too many. */
    leftOut,
  };
}

/** Circles whose area grows with the events: `largest` is the radius for the most events, `smallest` the least radius. */
function radii(largest: number, smallest: number, most: number): MapStyle["radiusOf"] {
  return (events) => Math.max(smallest, largest * Math.sqrt(events / Math.max(1, most)));
}

/** What the map of the whole region shows, and that of its core, where places are close together. */
function framesOf({ centre, radius }: Region, marked: readonly LocatedPlace[], { main, beside }: Sheet) {
  const core = marked.filter(
    ({ coordinates }) => kilometresBetween(centre, coordinates) <= coreShare * radius,
  );
  const hasDetail = core.length >= leastForDetail;
  const size = hasDetail ? beside : main;
  const overview = frameAround(centre, marked, { size, padding: 0.08, leastWidth: radius });
  return {
    overview,
    /** Null where the overview has room enough. */
    detail: hasDetail ? frameAround(centre, core, { size: main, padding: 0.06, leastWidth: 0 }) : null,
  };
}

function layOutPair(
  { overview, detail }: { readonly overview: Frame; readonly detail: Frame | null },
  { style, styleBeside }: Sheet,
  places: readonly LocatedPlace[],
  routes: readonly Stops[],
): { readonly overview: Layout; readonly detail: Layout | null } {
  if (detail === null) return { overview: layOut(overview, style, places, { routes }), detail };
  return {
    // Routes would fill the frame of the core, which has its own map.
    overview: layOut(overview, styleBeside, places, { detail: frameWithin(detail, overview) }),
    detail: layOut(detail, style, places, { routes }),
  };
}
