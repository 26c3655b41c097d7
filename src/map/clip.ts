import type { Box, Point } from "./plane.ts";

/** What of a line lies within a box, in pieces; what only touches it from outside is none. */
export function clipLine(points: readonly Point[], box: Box): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] | null = null;
  let from: Point | undefined;
  for (const to of points) {
    const part = from === undefined ? null : partWithin(from, to, box);
    if (part === null) piece = null;
    else {
      if (piece === null) {
        piece = [part.from];
        pieces.push(piece);
      }
      piece.push(part.to);
      // It leaves the box: what comes back begins anew.
      if (part.to !== to) piece = null;
    }
    from = to;
  }
  return pieces;
}

/** The part of a straight line within a box, by the rule of Liang and Barsky. */
function partWithin(from: Point, to: Point, box: Box): { from: Point; to: Point } | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  /** Leaves what lies beyond one side: `speed` is how fast the line nears it, `room` how far from it it begins. */
  const keep = (speed: number, room: number): boolean => {
    if (speed === 0) return room >= 0;
    const at = room / speed;
    if (speed > 0) end = Math.min(end, at);
    else start = Math.max(start, at);
    return true;
  };
  const meets =
    keep(-dx, from.x - box.x) &&
    keep(dx, box.x + box.width - from.x) &&
    keep(-dy, from.y - box.y) &&
    keep(dy, box.y + box.height - from.y);
  if (!meets || start >= end) return null;
  const pointAt = (share: number) => ({ x: from.x + share * dx, y: from.y + share * dy });
  return { from: start === 0 ? from : pointAt(start), to: end === 1 ? to : pointAt(end) };
}

/** One side of a box: how far beyond it a point lies, negative within. */
type Beyond = (point: Point) => number;

/**
 * What of the area that a closed line encloses lies within a box, as one closed line, by the rule of
 * Sutherland and Hodgman: where the area falls apart, its pieces hang together along the edges of the box.
 */
export function clipRing(points: readonly Point[], box: Box): readonly Point[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const sides: readonly Beyond[] = [
    ({ x }) => box.x - x,
    ({ x }) => x - right,
    ({ y }) => box.y - y,
    ({ y }) => y - bottom,
  ];
  return sides.reduce(clipSide, points);
}

function clipSide(points: readonly Point[], beyond: Beyond): readonly Point[] {
  const kept: Point[] = [];
  let before = points.at(-1);
  let beyondBefore = before === undefined ? 0 : beyond(before);
  for (const point of points) {
    const beyondHere = beyond(point);
    if (before !== undefined && beyondBefore > 0 !== beyondHere > 0) {
      const share = beyondBefore / (beyondBefore - beyondHere);
      kept.push({ x: before.x + share * (point.x - before.x), y: before.y + share * (point.y - before.y) });
    }
    if (beyondHere <= 0) kept.push(point);
    [before, beyondBefore] = [point, beyondHere];
  }
  return kept;
}
