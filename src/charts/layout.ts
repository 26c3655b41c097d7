/** A mark on a row of a chart, placed so that it does not cover others. All positions are in hundredths of the row. */
export interface Stacked<Mark> {
  readonly mark: Mark;
  /** The position of its stack. */
  readonly at: number;
  /** Its column in the stack: 0 is in the middle, negative columns are on the left. */
  readonly column: number;
  /** Its level in the stack, from 0 at the bottom. */
  readonly level: number;
}

export interface StackedRow<Mark> {
  readonly marks: readonly Stacked<Mark>[];
  /** The number of levels of the highest stack; at least 1. */
  readonly levels: number;
}

/** Marks nearer than this to the first of a stack are put on it. */
const stackWidth = 4;

/** The number of levels before a stack continues in the next column, which on a phone may cover the next stack. */
const maxLevels = 10;

/** Stacks marks that would cover each other, in their order along the row. */
export function stackMarks<Mark extends { readonly at: number }>(marks: readonly Mark[]): StackedRow<Mark> {
  const stacked: Stacked<Mark>[] = [];
  let at = Number.NEGATIVE_INFINITY;
  let height = 0;
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    if (mark.at - at > stackWidth) {
      at = mark.at;
      height = 0;
    }
    const column = Math.floor(height / maxLevels);
    // To the left on the right half of the row: a wide stack must not run over its end.
    stacked.push({
      mark,
      at,
      column: at > 50 && column > 0 ? -column : column,
      level: height % maxLevels,
    });
    height += 1;
  }
  return { marks: stacked, levels: Math.max(1, ...stacked.map(({ level }) => level + 1)) };
}

/** Several marks as one bar. */
export interface Bar {
  /** The position of its left edge. */
  readonly at: number;
  /** The number of marks. */
  readonly count: number;
}

/** The width of a bar. */
export const barWidth = 2;

/** Counts the marks of a row by bars of equal width, without empty bars. */
export function barsOf(marks: readonly { readonly at: number }[]): Bar[] {
  const last = 100 / barWidth - 1;
  const bars = Map.groupBy(marks, ({ at }) => Math.min(last, Math.max(0, Math.floor(at / barWidth))));
  return [...bars]
    .map(([index, own]) => ({ at: index * barWidth, count: own.length }))
    .toSorted((a, b) => a.at - b.at);
}

/** A label below a chart. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The part of the label that is at the position: near the ends of the row it must not run over them. */
  readonly anchor: "start" | "middle" | "end";
}

/** The least distance between the middles of two labels. */
const labelDistance = 30;

/** The greatest width of a letter, on a phone, where a row is narrowest. */
const letterWidth = 3.3;

/** The least gap between two labels. */
const labelGap = 2;

/** The labels that have room, in order along the row. Earlier ones in the list have priority. */
export function placeTicks(wanted: readonly { readonly at: number; readonly label: string }[]): Tick[] {
  const placed: (Tick & LabelBox)[] = [];
  for (const { at, label } of wanted) {
    const tick = { at, label, ...labelBox(at, label) };
    if (placed.every((other) => other.label !== label && areApart(other, tick))) placed.push(tick);
  }
  return placed.toSorted((a, b) => a.at - b.at).map(({ at, label, anchor }) => ({ at, label, anchor }));
}

interface LabelBox {
  readonly anchor: Tick["anchor"];
  readonly middle: number;
  readonly width: number;
}

function labelBox(at: number, label: string): LabelBox {
  const width = label.length * letterWidth;
  if (at < width / 2) return { anchor: "start", middle: at + width / 2, width };
  if (at > 100 - width / 2) return { anchor: "end", middle: at - width / 2, width };
  return { anchor: "middle", middle: at, width };
}

function areApart(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.middle - b.middle) >= Math.max(labelDistance, (a.width + b.width) / 2 + labelGap);
}
