import type { Point } from "./plane.ts";

/** A line without the points that lie within `tolerance` of what is left, by the rule of Douglas and Peucker. */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const open = [0, points.length - 1];
  for (let end = open.pop(), start = open.pop(); end !== undefined && start !== undefined; ) {
    const farthest = farthestBetween(points, start, end, tolerance);
    if (farthest !== null) {
      kept[farthest] = 1;
      open.push(start, farthest, farthest, end);
    }
    end = open.pop();
    start = open.pop();
  }
  return points.filter((_, index) => kept[index] === 1);
}

/** The point between two others that is farthest from the line between them, if it is farther than `tolerance`. */
function farthestBetween(
  points: readonly Point[],
  start: number,
  end: number,
  tolerance: number,
): number | null {
  const [from, to] = [points[start], points[end]];
  if (from === undefined || to === undefined) return null;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  let farthest: number | null = null;
  let most = tolerance * tolerance;
  for (let index = start + 1; index < end; index++) {
    const point = points[index];
    if (point === undefined) continue;
    const [x, y] = [point.x - from.x, point.y - from.y];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const [offX, offY] = [x - along * dx, y - along * dy];
    const distance = offX * offX + offY * offY;
    if (distance > most) {
      most = distance;
      farthest = index;
    }
  }
  return farthest;
}
