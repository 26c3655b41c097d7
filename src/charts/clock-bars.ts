/** Marks that stand at about one place along a row, as a bar. */
export interface Bar {
  /** Where its left edge stands along the row, 0–100. */
  readonly at: number;
  /** How many marks it stands for. */
  readonly count: number;
}

/** The width of a bar, in hundredths of the row. */
export const barWidth = 2;

/** Marks along a row, 0–100, as bars beside one another: one for every place of a bar’s width where any stands. */
export function barsOf(marks: readonly { readonly at: number }[]): Bar[] {
  const last = 100 / barWidth - 1;
  const counts = new Map<number, number>();
  for (const { at } of marks) {
    const place = Math.min(last, Math.max(0, Math.floor(at / barWidth)));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a - b).map(([place, count]) => ({ at: place * barWidth, count }));
}
