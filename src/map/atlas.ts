import { geoContains } from "d3-geo";
import type { Place } from "../timeline/entities.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { showsOtherBorders } from "./de-facto-borders.ts";
import { kilometresBetween, lonLat } from "./distance.ts";
import { type Frame, frameAround, type Size } from "./frame.ts";
import type { Country, Geography } from "./geography.ts";
import { type Locators, locatorsOf } from "./locators.ts";
import { drawMap, type MapDrawing, type Sizes } from "./map-drawing.ts";
import { mostMentioned } from "./most-mentioned.ts";
import { markOf } from "./place-mark.ts";
import type { Box } from "./plane.ts";
import { type LocatedPlace, type Region, regionOf } from "./region.ts";
import { geographyAround, type RegionalGeography } from "./regional-geography.ts";
import { type Route, routesOf } from "./routes.ts";

/** The maps of the whole region and of its heart, in one shape of page. */
export interface Sheet {
  readonly overview: MapDrawing;
  /** Null where the overview has room for every name. */
  readonly detail: MapDrawing | null;
}

/** The maps of a record, with what stands on them and what does not. */
export interface Atlas {
  readonly region: Region;
  /** For wide pages and for narrow ones. */
  readonly wide: Sheet;
  readonly narrow: Sheet;
  readonly locators: Locators;
  readonly routes: readonly Route[];
  /** Places with a mark. */
  readonly marked: readonly Place[];
  /** How many places of the region are left out for want of room: neither on a route nor named by as many events as the others. */
  readonly leftOut: number;
  /** Countries of the story whose name is on the map. */
  readonly named: readonly Place[];
  /** Places with a point that lies too far away. */
  readonly outside: readonly Place[];
  readonly withoutPoint: readonly Place[];
  /** Marked places that the borders, which are drawn in outline, leave on the wrong side. */
  readonly acrossBorder: readonly Place[];
}

interface SheetPlan {
  readonly overview: Size;
  readonly detail: Size;
  readonly sizes: Sizes;
}

/** The circle of a place with most events has this radius, and no circle is smaller than the least. */
function radii(greatest: number, least: number, most: number): Sizes["radiusOf"] {
  return (events) => Math.max(least, greatest * Math.sqrt(events / Math.max(1, most)));
}

/** A map of more places is a blot, and the list of them longer than a page may be. */
const mostMarked = 400;

/** As many places close to the centre make a map of their own worth while. */
const enoughForDetail = 8;

/** The part of the region that its own map shows, as a share of its radius. */
const shareOfDetail = 0.25;

/** How far any map of the region can reach from its centre, in its radii. */
const reach = 3;

/**
 * The maps of a timeline’s places; null where none has a point, or where the borders would be drawn otherwise
 * than they are recognised. Each is drawn when it is first asked for: most pages show a small one at most.
 */
export function atlasOf(timeline: Timeline, geography: Geography): Atlas | null {
  const region = regionOf(timeline.places);
  if (region === null) return null;
  const routes = routesOf(timeline);
  const regional = geographyAround(geography, region.centre, reach * region.radius);
  const most = Math.max(...timeline.places.map(({ events }) => events.length));
  const onRoute = new Set(routes.flatMap(({ places }) => places));
  const { shown, left } = mostMentioned(
    region.within.filter(({ place }) => markOf(place) !== "country"),
    mostMarked,
    ({ place }) => place,
    (place) => onRoute.has(place),
  );
  const wide = sheetOf(regional, { ...region, within: shown }, routes, {
    overview: { width: 960, height: 640 },
    detail: { width: 960, height: 760 },
    sizes: {
      name: { size: 14.5, measuredAt: 14.5 },
      country: 13.5,
      small: 12,
      radiusOf: radii(24, 3, most),
      head: 9,
    },
  });
  const narrow = sheetOf(regional, { ...region, within: shown }, routes, {
    overview: { width: 340, height: 360 },
    detail: { width: 340, height: 460 },
    sizes: {
      name: { size: 11, measuredAt: 11 },
      country: 10,
      small: 9.5,
      radiusOf: radii(15, 2.2, most),
      head: 6.5,
    },
  });
  if (wide === null || narrow === null) return null;
  const marked = once(() => new Set(wide().overview.symbols.map(({ place }) => place)));
  const named = once(() => {
    const written = new Set(wide().overview.countries.map(({ country }) => country.code));
    return timeline.places.filter((place) => markOf(place) === "country" && written.has(place.country));
  });
  return {
    region,
    get wide() {
      return wide();
    },
    get narrow() {
      return narrow();
    },
    locators: locatorsOf(timeline, region, regional),
    routes,
    get marked() {
      return timeline.places.filter((place) => marked().has(place));
    },
    leftOut: left,
    get named() {
      return named();
    },
    get outside() {
      return region.outside.map(({ place }) => place).filter((place) => !named().includes(place));
    },
    get withoutPoint() {
      return region.withoutPoint.filter((place) => !named().includes(place));
    },
    get acrossBorder() {
      return region.within
        .filter(({ place }) => marked().has(place))
        .filter((one) => isAcrossBorder(one, geography.countries))
        .map(({ place }) => place);
    },
  };
}

/** What is made when it is first asked for, and then kept. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** What draws a sheet; null where its maps would show other borders than those that are recognised. */
function sheetOf(
  geography: RegionalGeography,
  region: Region,
  routes: readonly Route[],
  { overview: overviewSize, detail: detailSize, sizes }: SheetPlan,
): (() => Sheet) | null {
  const marked = region.within;
  const overviewFrame = frameFor(region, marked, overviewSize, 0.08, region.radius);
  if (showsOtherBorders(overviewFrame)) return null;
  const contents = { places: marked, routes, shaded: [], degrees: true, placesFirst: false };
  const heart = marked.filter(
    ({ coordinates }) => kilometresBetween(region.centre, coordinates) <= shareOfDetail * region.radius,
  );
  if (heart.length < enoughForDetail) {
    return once(() => ({
      overview: drawMap(geography, overviewFrame, sizes, { ...contents, detail: null }),
      detail: null,
    }));
  }
  const detailFrame = frameFor(region, heart, detailSize, 0.06, 0);
  return once(() => ({
    overview: drawMap(geography, overviewFrame, sizes, {
      ...contents,
      detail: boxWithinFrame(detailFrame, overviewFrame),
    }),
    detail: drawMap(geography, detailFrame, sizes, { ...contents, detail: null }),
  }));
}

function frameFor(
  region: Region,
  places: readonly LocatedPlace[],
  size: Size,
  padding: number,
  leastWidth: number,
): Frame {
  return frameAround({
    centre: region.centre,
    points: places.map(({ coordinates }) => coordinates),
    size,
    padding,
    leastWidth,
  });
}

/** Where the extent of one frame lies in another; both have one projection, so that it stays a rectangle. */
function boxWithinFrame({ extent }: Frame, outer: Frame): Box {
  const scale = outer.unitsPerKilometre;
  return {
    x: (extent.x - outer.extent.x) * scale,
    y: (extent.y - outer.extent.y) * scale,
    width: extent.width * scale,
    height: extent.height * scale,
  };
}

function isAcrossBorder({ place, coordinates }: LocatedPlace, countries: readonly Country[]): boolean {
  const own = countries.find(({ code }) => code === place.country);
  return own !== undefined && !geoContains(own.shape, lonLat(coordinates));
}
