import type { Frame } from "./frame.ts";
import { type Box, boxesMeet, rounded } from "./plane.ts";
import { textWidth } from "./text-width.ts";

/** A line that shows how long some kilometres are. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly text: string;
  /** The length of the line, in units of the drawing. */
  readonly length: number;
  /** Where line and text stand. */
  readonly box: Box;
}

/** The longest bar, as a share of the frame. */
const longest = 0.24;

/** The bar of a frame, in the lower corner that has room, the right one first. */
export function scaleBarOf(frame: Frame, size: number, taken: readonly Box[]): ScaleBar {
  const kilometres = roundNumber(longest * frame.extent.width);
  const length = rounded(kilometres * frame.unitsPerKilometre);
  const text = `${kilometres} km`;
  const width = Math.max(length, textWidth(text, size));
  const height = size * 1.2 + 8;
  const y = frame.height - height - 8;
  const [right, left] = [frame.width - width - 10, 10].map((x) => ({ x: rounded(x), y, width, height }));
  const free = [right, left].find(
    (box) => box !== undefined && !taken.some((other) => boxesMeet(box, other, 4)),
  );
  return { kilometres, text, length, box: free ?? right ?? { x: 0, y, width, height } };
}

/** The greatest number of the form 1, 2 or 5 and zeros that is not above a limit; at least 1. */
function roundNumber(limit: number): number {
  let number = 1;
  for (const factor of cycle()) {
    if (number * factor > limit) return number;
    number *= factor;
  }
  return number;
}

/** From 1 to 2, 5, 10, 20, 50 … */
function* cycle(): Generator<number, void> {
  for (;;) yield* [2, 2.5, 2];
}
