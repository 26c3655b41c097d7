import { geoDistance } from "d3-geo";
import type { Coordinates } from "../timeline/coordinates.ts";

/** The mean radius of the earth, in kilometres (IUGG). */
export const earthRadius = 6371;

/** How far two points on the earth are from each other, in kilometres along the surface. */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  return geoDistance(lonLat(a), lonLat(b)) * earthRadius;
}

/** A point as d3-geo takes it: the longitude first. */
export function lonLat({ longitude, latitude }: Coordinates): [number, number] {
  return [longitude, latitude];
}
