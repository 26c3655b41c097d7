import { type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper, geoPath } from "d3-geo";
import { type Point, rounded } from "./plane.ts";

/** A line on a drawing; a closed one encloses an area. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The lines of a thing of the earth on a plane, as finely as it is given. */
export function flatOutlines(thing: GeoPermissibleObjects, projection: GeoStreamWrapper): Outline[] {
  const collector = new OutlineCollector();
  geoPath(projection, collector)(thing);
  return collector.outlines;
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
  let isFirst = true;
  for (const point of rest) {
    const [dx, dy] = [rounded(point.x - pen.x), rounded(point.y - pen.y)];
    path += `${isFirst || dx < 0 ? "" : " "}${short(dx)}${dy < 0 ? "" : " "}${short(dy)}`;
    // From where the pen is, not from the true point, so that rounding does not add up.
    pen = { x: rounded(pen.x + dx), y: rounded(pen.y + dy) };
    isFirst = false;
  }
  return closed ? `${path}z` : path;
}

/** A number without the zero before its point. */
function short(value: number): string {
  const text = String(value);
  if (value <= -1 || value >= 1 || value === 0) return text;
  return value < 0 ? `-${text.slice(2)}` : text.slice(1);
}

/** Collects the lines that d3-geo draws. */
class OutlineCollector implements GeoContext {
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
