import { geoDistance } from "d3-geo";
import type { Coordinates } from "../timeline/entities.ts";

/** A point on a drawing, in its units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How large something is, in units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle on a drawing; x and y are its upper left corner. */
export interface Box extends Point, Size {}

/** A circle on a drawing. */
export interface Circle {
  readonly centre: Point;
  readonly radius: number;
}

/** Whether two boxes are nearer to each other than `gap`. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a box is within another, at least `margin` from its edges. */
export function boxContains(outer: Box, inner: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

/** The smallest box around a circle. */
export function boxAround({ centre, radius }: Circle): Box {
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}

/** The upper left and the lower right corner of a box, as d3-geo takes them. */
export function cornersOf({ x, y, width, height }: Box): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

/** A number to the tenth, as drawings give it. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The mean radius of the earth, in kilometres (IUGG). */
export const earthRadius = 6371;

/** The distance between two points on the earth, in kilometres along the surface. */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  return geoDistance(lonLat(a), lonLat(b)) * earthRadius;
}

/** A point in the order of GeoJSON: the longitude first. */
export function lonLat({ longitude, latitude }: Coordinates): [number, number] {
  return [longitude, latitude];
}
