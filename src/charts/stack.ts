/** A mark on a row of a picture, placed so that it covers no other. */
export interface Stacked<Mark> {
  readonly mark: Mark;
  /** Where the heap of marks stands along the row, 0–100. */
  readonly at: number;
  /** Its place in the heap: columns to the right, or to the left where negative; levels from the bottom up, from 0. */
  readonly column: number;
  readonly level: number;
}

/** A row of marks with the height it needs. */
export interface StackedRow<Mark> {
  readonly marks: readonly Stacked<Mark>[];
  /** How many levels its highest heap has; at least 1. */
  readonly levels: number;
}

/** Marks nearer than this to the first of a heap, in hundredths of the row, are heaped on it. */
const heapWidth = 4;

/** The highest that a heap grows before it goes on in the next column, which on a phone may cover the heap beside it. */
const highestLevel = 10;

/** Heaps marks that would cover one another, in their order along the row. */
export function stackMarks<Mark extends { readonly at: number }>(marks: readonly Mark[]): StackedRow<Mark> {
  const heaps: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const heap = heaps.at(-1);
    const [bottom] = heap ?? [];
    if (heap === undefined || bottom === undefined || mark.at - bottom.at > heapWidth) heaps.push([mark]);
    else heap.push(mark);
  }
  const stacked = heaps.flatMap((heap) => {
    const at = heap[0]?.at ?? 0;
    return heap.map((mark, index) => ({
      mark,
      at,
      column: towardsMiddle(at, Math.floor(index / highestLevel)),
      level: index % highestLevel,
    }));
  });
  return { marks: stacked, levels: Math.max(1, ...stacked.map(({ level }) => level + 1)) };
}

/** To the left on the right half of the row, lest a wide heap run over its end. */
function towardsMiddle(at: number, column: number): number {
  return at > 50 && column > 0 ? -column : column;
}
