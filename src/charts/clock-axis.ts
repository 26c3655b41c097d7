import type { Day } from "../timeline/dates/days.ts";
import { daysBetween } from "../timeline/dates/distance.ts";
import { placeTicks, type Tick } from "./ticks.ts";

/** The share of the axis, in hundredths, for what came out before the event, where anything did. */
const shareBefore = 20;

/** The share for an event of one day, and for one that lasted. */
const shareOfDay = 4;
const shareOfSpan = 25;

/** How far marks stay off the edges, which would cut them. */
const margin = 2;

/** Distances named below the axis, in days, the shortest first. */
const distances = [
  { days: 1, label: "1 day" },
  { days: 7, label: "1 week" },
  { days: 30, label: "1 month" },
  { days: 365, label: "1 year" },
  { days: 1096, label: "3 years" },
  { days: 3653, label: "10 years" },
] as const;

/** The days that an axis has to hold. */
interface Extent {
  /** The first and the last day of the event. */
  readonly begin: Day;
  readonly end: Day;
  /** The first and the last day on which a report may have come out. */
  readonly first: Day;
  readonly last: Day;
}

/**
 * Places days along 0–100: what is before the event, the event, and what is after. Within the event's
 * own time days are as long as each other; before and after it distances are drawn by their logarithm, so
 * that the first days, in which most reports come out, and a look back years later both find room.
 */
export class ClockAxis {
  /** The place of the event. */
  readonly event: { readonly from: number; readonly to: number };
  readonly #begin: Day;
  readonly #end: Day;
  /** How many days before and after the event it reaches. */
  readonly #before: number;
  readonly #after: number;

  constructor({ begin, end, first, last }: Extent) {
    this.#begin = begin;
    this.#end = end;
    this.#before = Math.max(0, daysBetween(first, begin));
    this.#after = Math.max(0, daysBetween(end, last));
    const from = this.#before > 0 ? shareBefore : 0;
    const share = begin === end ? shareOfDay : shareOfSpan;
    this.event = { from, to: this.#after > 0 ? from + share : 100 };
  }

  /** Whether it reaches beyond the event's own time. */
  get reachesBeyond(): boolean {
    return this.#before > 0 || this.#after > 0;
  }

  at(day: Day): number {
    const { from, to } = this.event;
    if (day < this.#begin) return this.#beforehand(daysBetween(day, this.#begin));
    if (day > this.#end) return this.#afterwards(daysBetween(this.#end, day));
    const length = daysBetween(this.#begin, this.#end) + 1;
    const within = from + ((to - from) * (daysBetween(this.#begin, day) + 0.5)) / length;
    return rounded(Math.min(100 - margin, Math.max(margin, within)));
  }

  /** Distances after the event, and the longest of them before it, as far as the picture reaches and they have room. */
  ticks(): Tick[] {
    const before = distances
      .filter(({ days }) => days <= this.#before)
      .slice(-1)
      .map(({ days, label }) => ({ at: this.#beforehand(days), label: `${label} before` }));
    const after = distances
      .filter(({ days }) => days <= this.#after)
      .map(({ days, label }) => ({ at: this.#afterwards(days), label }));
    return placeTicks([...before, ...after]);
  }

  #beforehand(days: number): number {
    const { from } = this.event;
    return rounded(from - (from - margin) * logShare(days, this.#before));
  }

  #afterwards(days: number): number {
    const { to } = this.event;
    return rounded(to + (100 - margin - to) * logShare(days, this.#after));
  }
}

/** How far a distance reaches towards the longest, 0–1, by the logarithm. */
function logShare(days: number, longest: number): number {
  return longest === 0 ? 0 : Math.log1p(days) / Math.log1p(longest);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
