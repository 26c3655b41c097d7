import { type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper, geoPath } from "d3-geo";
import { distanceToSegment, type Point, rounded } from "./plane.ts";

/** A line on a drawing; a closed one encloses an area. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How far a simplified line may be from the true one, in units of the drawing: less than the eye sees. */
const tolerance = 0.4;

/** The lines of a thing on a drawing, projected, cut off at its edges, and simplified to what can be seen. */
export function outlinesOf(thing: GeoPermissibleObjects, projection: GeoStreamWrapper): Outline[] {
  const collector = new OutlineCollector();
  geoPath(projection, collector)(thing);
  return collector.outlines
    .map(({ points, closed }) => ({ points: simplified(points), closed }))
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1));
}

/** Some lines as the `d` of an SVG path, in steps from point to point, which are shorter than their places. */
export function pathOf(outlines: readonly Outline[]): string {
  return outlines.map(pathOfOne).join("");
}

function pathOfOne({ points, closed }: Outline): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let pen = { x: rounded(first.x), y: rounded(first.y) };
  let path = `M${pen.x} ${pen.y}l`;
  for (const point of rest) {
    const [dx, dy] = [rounded(point.x - pen.x), rounded(point.y - pen.y)];
    path += `${path.endsWith("l") || dx < 0 ? "" : " "}${short(dx)}${dy < 0 ? "" : " "}${short(dy)}`;
    // From where the pen is, not from the true point, so that rounding does not add up.
    pen = { x: rounded(pen.x + dx), y: rounded(pen.y + dy) };
  }
  return closed ? `${path}z` : path;
}

/** A number without the zero before its point. */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./, "$1.");
}

/** A line without the points that hardly matter, by the rule of Douglas and Peucker. */
function simplified(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (const [start, end] of open) {
    const farthest = farthestBetween(points, start, end);
    if (farthest === null) continue;
    kept.add(farthest);
    open.push([start, farthest], [farthest, end]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthestBetween(points: readonly Point[], start: number, end: number): number | null {
  const [from, to] = [points[start], points[end]];
  if (from === undefined || to === undefined) return null;
  let farthest: number | null = null;
  let most = tolerance;
  for (let index = start + 1; index < end; index++) {
    const point = points[index];
    if (point === undefined) continue;
    const distance = distanceToSegment(point, { from, to });
    if (distance > most) {
      most = distance;
      farthest = index;
    }
  }
  return farthest;
}

/** Collects the lines that d3-geo draws. */
export class OutlineCollector implements GeoContext {
  readonly outlines: { points: Point[]; closed: boolean }[] = [];

  beginPath(): void {}

  /** d3-geo draws points as arcs; there are none here. */
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.outlines.push({ points: [{ x, y }], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.outlines.at(-1)?.points.push({ x, y });
  }

  closePath(): void {
    const last = this.outlines.at(-1);
    if (last !== undefined) last.closed = true;
  }
}
