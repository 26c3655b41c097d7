import { crossingsAt, middleOf } from "./area.ts";
import type { Size } from "./frame.ts";
import type { Outline } from "./outlines.ts";
import {
  type Box,
  boxesMeet,
  boxWithin,
  type Circle,
  circleMeetsBox,
  rounded,
  type Segment,
  segmentMeetsBox,
} from "./plane.ts";

/** What a name set across an area keeps clear of. */
export interface Obstacles {
  readonly marks: readonly Circle[];
  readonly taken: readonly Box[];
  readonly lines: readonly Segment[];
}

/** As many places along each side of the frame are tried. */
const tries = 48;

/** Where a box is asked to lie within an area, in its heights and widths from its upper left corner: with some room around. */
const samplesDown = [-0.3, 0.5, 1.3];
const samplesAcross = [-0.03, 0.2, 0.4, 0.6, 0.8, 1.03];

/**
 * Finds where in an area a box of some size lies nearest to the area's middle, wholly within it and clear of
 * what is in its way.
 *
 * @returns For a distance that is to be kept from marks, in heights of the box: the box; null where there is no room.
 */
export function roomIn(
  outlines: readonly Outline[],
  { width, height }: Size,
  frame: Size,
  { marks, taken, lines }: Obstacles,
): (clearance: number) => Box | null {
  const middle = middleOf(outlines);
  const edge = { x: 0, y: 0, width: frame.width, height: frame.height };
  const columns = triesFrom(frame.width, middle.x).map(({ at, off }) => ({
    x: rounded(at - width / 2),
    off,
  }));
  const rows = triesFrom(frame.height, middle.y).map(({ at, off }) => ({ y: rounded(at - height / 2), off }));
  const crossings = new Map<number, readonly (readonly number[])[]>();
  const crossingsBeside = (y: number) => {
    const known = crossings.get(y) ?? samplesDown.map((down) => crossingsAt(outlines, y + down * height));
    crossings.set(y, known);
    return known;
  };

  return (clearance) => {
    let best: Box | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    const isFree = (box: Box) =>
      boxWithin(box, edge, height / 2) &&
      !taken.some((other) => boxesMeet(box, other, height / 2)) &&
      !lines.some((line) => segmentMeetsBox(line, box)) &&
      !marks.some((mark) => circleMeetsBox(mark, box, height * clearance));
    for (const row of rows) {
      if (row.off >= nearest) break;
      const beside = crossingsBeside(row.y);
      if (beside.some(({ length }) => length === 0)) continue;
      for (const column of columns) {
        // As squares, which are in the same order.
        const distance = column.off + row.off;
        if (distance >= nearest) break;
        if (!isWithin(beside, column.x, width)) continue;
        const box = { x: column.x, y: row.y, width: rounded(width), height: rounded(height) };
        if (isFree(box)) [best, nearest] = [box, distance];
      }
    }
    return best;
  };
}

/** The places to try along a side of the frame, the nearest to a point of it first, with the squares of their distances. */
function triesFrom(length: number, from: number): { at: number; off: number }[] {
  return Array.from({ length: tries + 1 }, (_, index) => {
    const at = (index / tries) * length;
    return { at, off: (at - from) ** 2 };
  }).sort((a, b) => a.off - b.off);
}

/** Whether a box lies within an area, by where heights of the box cross the area's outlines. */
function isWithin(crossings: readonly (readonly number[])[], x: number, width: number): boolean {
  for (const beside of crossings) {
    for (const across of samplesAcross) {
      let inside = false;
      for (const crossing of beside) if (x + across * width < crossing) inside = !inside;
      if (!inside) return false;
    }
  }
  return true;
}
