import { geoContains } from "d3-geo";
import { mostMentioned } from "../timeline/ranking.ts";
import { routesOf } from "../timeline/routes.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { drawMap, type Layout, layOut, type MapDrawing, type MapStyle } from "./drawing.ts";
import { frameAround, frameWithin, showsDeFactoBorders } from "./frame.ts";
import type { Geography } from "./geography.ts";
import { kilometresBetween, lonLat, type Size } from "./geometry.ts";
import type { LabelConflict } from "./labels.ts";
import { type Locators, locatorsOf } from "./locators.ts";
import { type LocatedPlace, type MapPlace, symbolKindOf } from "./places.ts";
import { type Region, regionOf } from "./region.ts";

/** Where everything is on the large maps, before land and borders are drawn. */
type Plan = NonNullable<ReturnType<typeof planMaps>>;

/** The maps of a record, with what they show and what they do not. */
export interface Atlas extends Plan {
  readonly draw: (layout: Layout) => MapDrawing;
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

/**
 * The maps of a timeline’s places; null where none has coordinates, or where the borders would not be drawn as
 * they are recognised.
 */
export function atlasOf(timeline: Timeline, geography: Geography): Atlas | null {
  const routes = routesOf(timeline);
  const plan = planMaps(timeline.places, new Set(routes.flatMap(({ places }) => places.map(({ id }) => id))));
  if (plan === null) return null;
  const { region, marked, wide } = plan;
  const baseMap = geography(region.centre, reach * region.radius);
  const draw = (layout: Layout) => drawMap(layout, baseMap, { routes });
  const namedCodes = new Set(draw(wide.overview).countryNames.map(({ country }) => country.code));
  const isNamed = (place: MapPlace) => symbolKindOf(place) === "country" && namedCodes.has(place.country);
  return {
    ...plan,
    draw,
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

function planMaps(places: readonly MapPlace[], onRoutes: ReadonlySet<string>) {
  const region = regionOf(places);
  if (region === null) return null;
  const { shown: marked, left: leftOut } = mostMentioned(
    region.within.filter((place) => symbolKindOf(place) !== "country"),
    mostMarked,
    ({ id }) => onRoutes.has(id),
  );
  const most = Math.max(...places.map(({ events }) => events.length));
  const wide = layOutPair(region, marked, {
    overview: { width: 960, height: 640 },
    detail: { width: 960, height: 760 },
    style: { label: 14.5, country: 13.5, small: 12, radiusOf: radii(24, 3, most), head: 9 },
  });
  const narrow = layOutPair(region, marked, {
    overview: { width: 340, height: 360 },
    detail: { width: 340, height: 460 },
    style: { label: 11, country: 10, small: 9.5, radiusOf: radii(15, 2.2, most), head: 6.5 },
  });
  if (wide === null || narrow === null) return null;
  return {
    region,
    /** For wide screens and for narrow ones. */
    wide,
    narrow,
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

/** The map of the whole region, and that of its core, where places are close together. Null where the maps would show borders that are not drawn as they are recognised. */
function layOutPair(
  { centre, radius }: Region,
  marked: readonly LocatedPlace[],
  { overview, detail, style }: { overview: Size; detail: Size; style: MapStyle },
) {
  const frame = frameAround(centre, marked, { size: overview, padding: 0.08, leastWidth: radius });
  if (showsDeFactoBorders(frame)) return null;
  const core = marked.filter(
    ({ coordinates }) => kilometresBetween(centre, coordinates) <= coreShare * radius,
  );
  const coreFrame = frameAround(centre, core, { size: detail, padding: 0.06, leastWidth: 0 });
  const hasDetail = core.length >= leastForDetail;
  return {
    overview: layOut(frame, style, marked, hasDetail ? frameWithin(coreFrame, frame) : null),
    /** Null where the overview has room enough. */
    detail: hasDetail ? layOut(coreFrame, style, marked) : null,
  };
}
