import type { Outline } from "./outlines.ts";
import type { Point } from "./plane.ts";

/** The area that a closed line encloses; its sign says which way it runs. */
export function areaOf(points: readonly Point[]): number {
  let sum = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before !== undefined) sum += before.x * point.y - point.x * before.y;
    before = point;
  }
  return sum / 2;
}

/** The centre of gravity of the area that some closed lines enclose. */
export function middleOf(outlines: readonly Outline[]): Point {
  let [sum, x, y] = [0, 0, 0];
  for (const { points } of outlines) {
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined) {
        const cross = before.x * point.y - point.x * before.y;
        sum += cross;
        x += (before.x + point.x) * cross;
        y += (before.y + point.y) * cross;
      }
      before = point;
    }
  }
  return sum === 0 ? { x: 0, y: 0 } : { x: x / (3 * sum), y: y / (3 * sum) };
}

/** Where closed lines cross a height: what lies left of an odd number of them is within the area that they enclose. */
export function crossingsAt(outlines: readonly Outline[], y: number): number[] {
  const crossings: number[] = [];
  for (const { points } of outlines) {
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && point.y > y !== before.y > y) {
        crossings.push(point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x));
      }
      before = point;
    }
  }
  return crossings;
}

/** Whether a point lies in the area that some closed lines enclose. */
export function isInArea({ x, y }: Point, outlines: readonly Outline[]): boolean {
  return crossingsAt(outlines, y).filter((crossing) => x < crossing).length % 2 === 1;
}
