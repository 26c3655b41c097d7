import type { Figure, Measured } from "../figures.ts";
import { largeSize, mostTimes, promisedSize } from "./limits.ts";

/** What was measured on a record of so many reports. */
export interface MeasuredSize extends Measured {
  readonly reports: number;
}

/** The same figures, and, where both sizes were measured, how many times as long the large record takes. */
export function withGrowth(measured: readonly MeasuredSize[]): MeasuredSize[] {
  const secondsAt = (size: number) =>
    measured.find(({ reports }) => reports === size)?.figures.find(isWholeBuild)?.value ?? null;
  const before = secondsAt(promisedSize);
  const after = secondsAt(largeSize);
  if (before === null || after === null) return [...measured];
  const growth: Figure = {
    group: "Build",
    what: `in all, as a multiple of that of ${promisedSize.toLocaleString("en-GB")} reports`,
    value: after / before,
    unit: "times",
    atMost: mostTimes,
  };
  return measured.map((one) =>
    one.reports === largeSize ? { ...one, figures: [...one.figures, growth] } : one,
  );
}

function isWholeBuild({ group, what, part }: Figure): boolean {
  return group === "Build" && what === "in all" && part === undefined;
}
