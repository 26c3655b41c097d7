/** A named moment below a picture. */
export interface Tick {
  /** Where it stands along the row, 0–100. */
  readonly at: number;
  readonly label: string;
  /** Which end of its label stands there: at the edges of the row it must not run over them. */
  readonly anchor: "start" | "middle" | "end";
}

/** Middles of labels are at least so far from each other, in hundredths of the row. */
const closest = 30;

/** How wide a letter is at most on a phone, where a row is narrowest, in hundredths of the row; and the least gap between two labels. */
const letterWidth = 3.3;
const leastGap = 2;

/** The moments, in order along the row, whose labels have room; those that are given first have it first. */
export function placeTicks(wanted: readonly { readonly at: number; readonly label: string }[]): Tick[] {
  const placed: (Tick & Label)[] = [];
  for (const { at, label } of wanted) {
    const tick = { at, label, ...labelAt(at, label) };
    if (placed.every((other) => other.label !== label && areApart(other, tick))) placed.push(tick);
  }
  return placed.toSorted((a, b) => a.at - b.at).map(({ at, label, anchor }) => ({ at, label, anchor }));
}

/** The label of a moment with the place that it takes. */
interface Label {
  readonly anchor: Tick["anchor"];
  readonly middle: number;
  readonly width: number;
}

function labelAt(at: number, label: string): Label {
  const width = label.length * letterWidth;
  if (at < width / 2) return { anchor: "start", middle: at + width / 2, width };
  if (at > 100 - width / 2) return { anchor: "end", middle: at - width / 2, width };
  return { anchor: "middle", middle: at, width };
}

function areApart(a: Label, b: Label): boolean {
  return Math.abs(a.middle - b.middle) >= Math.max(closest, (a.width + b.width) / 2 + leastGap);
}
