import type { GeoProjection } from "d3-geo";
import { lonLat } from "./distance.ts";
import type { Frame } from "./frame.ts";
import { type Point, pointWithin } from "./plane.ts";

/**
 * Natural Earth draws borders by who holds a land, and so Crimea with Russia. It is recognised as part of
 * Ukraine (resolution 68/262 of the General Assembly of the United Nations).
 */
const crimea = { south: 44.3, north: 46.2, west: 32.4, east: 36.7 };

/** The distances between the points looked at, in degrees: less than any map is wide. */
const step = 0.3;

/** Whether a frame shows a land whose borders the data have otherwise than they are recognised; such a map is not drawn. */
export function showsOtherBorders({ plane, extent }: Frame): boolean {
  const points = known.get(plane) ?? pointsOn(plane);
  known.set(plane, points);
  return points.some((point) => pointWithin(point, extent));
}

const known = new WeakMap<GeoProjection, readonly Point[]>();

/** Points all over that land, on a plane. */
function pointsOn(plane: GeoProjection): Point[] {
  const points: Point[] = [];
  for (let latitude = crimea.south; latitude <= crimea.north; latitude += step) {
    for (let longitude = crimea.west; longitude <= crimea.east; longitude += step) {
      const at = plane(lonLat({ latitude, longitude }));
      if (at !== null) points.push({ x: at[0], y: at[1] });
    }
  }
  return points;
}
