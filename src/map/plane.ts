/** A point on a drawing, in its units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on a drawing; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line between two points. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** A circle on a drawing. */
export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** Whether two boxes come nearer to each other than `gap`. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a box lies within another, at least `margin` from its edges. */
export function boxWithin(inner: Box, outer: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

/** The smallest box that holds some points. */
export function boxAroundPoints(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a point lies within a box. */
export function pointWithin({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** How far a point is from the nearest point of a box; 0 within it. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

/** Whether a circle and a box come nearer to each other than `gap`. */
export function circleMeetsBox({ at, radius }: Circle, box: Box, gap = 0): boolean {
  return distanceToBox(at, box) < radius + gap;
}

/** Whether the line of a circle, not only what is within it, runs through a box. */
export function rimMeetsBox({ at, radius }: Circle, box: Box): boolean {
  if (!circleMeetsBox({ at, radius }, box)) return false;
  const farthest = Math.hypot(
    Math.max(at.x - box.x, box.x + box.width - at.x),
    Math.max(at.y - box.y, box.y + box.height - at.y),
  );
  return farthest > radius;
}

/** Whether two lines cross. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

/** Whether a line touches a box. */
export function segmentMeetsBox(segment: Segment, box: Box): boolean {
  if (pointWithin(segment.from, box) || pointWithin(segment.to, box)) return true;
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const diagonals = [
    { from: { x: left, y: top }, to: { x: right, y: bottom } },
    { from: { x: left, y: bottom }, to: { x: right, y: top } },
  ];
  return diagonals.some((diagonal) => segmentsCross(segment, diagonal));
}

/** How far a point is from the nearest point of a line. */
export function distanceToSegment({ x, y }: Point, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** Twice the area of the triangle of three points; its sign says which way they turn. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** A number as drawings bear it: to the tenth. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
