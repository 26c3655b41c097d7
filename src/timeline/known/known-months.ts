import { type Day, monthName } from "../dates/days.ts";
import { compareText } from "../dates/order.ts";
import { anchorOf, isExactPoint } from "../dates/record-date.ts";
import { memoizeByObject } from "../memoize.ts";
import type { Timeline, TimelineEvent, TimelineReport } from "../timeline.ts";
import { historiesOf } from "./histories.ts";
import { type KnownDay, knownDaysOf } from "./known-days.ts";

/** A month with reports, and what the reports of this record had told before it. */
export interface KnownMonth {
  /** `2024-04`. */
  readonly key: string;
  /** “April 2024”. */
  readonly label: string;
  readonly year: string;
  /** The days with reports, and those without on which something happened that was reported later. */
  readonly days: readonly DayOfMonth[];
  readonly reports: readonly TimelineReport[];
  /** How many reports had come out before, and of how many events they told. */
  readonly before: { readonly reports: number; readonly events: number };
  readonly notYet: NotYetReported;
}

/** A day with what had not been reported on it. */
export interface DayOfMonth extends KnownDay {
  /** The events that began on the day and of which only later reports tell. */
  readonly notYet: readonly TimelineEvent[];
}

/** A day, or a part of it, on the page of its month: one of its reports, or the whole of a day without reports. */
export interface DayPart {
  readonly day: DayOfMonth;
  readonly report: TimelineReport | null;
  /** Whether it is the first and the last part: before it is the heading, after it what the day added. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The events that had begun by some day and of which only later reports tell. */
export interface NotYetReported {
  readonly count: number;
  /** Those that began last, in order of time: as many as a page has room for. */
  readonly latest: readonly TimelineEvent[];
}

/** So many events that were not yet reported are named. */
const mostNotYet = 40;

/** The months with reports, in order of time. */
export const knownMonthsOf = memoizeByObject((timeline: Timeline): readonly KnownMonth[] => {
  const months = Map.groupBy(knownDaysOf(timeline), ({ day }) => monthOf(day));
  const unreported = new Unreported(timeline);
  const later = Map.groupBy(reportedLater(timeline), ({ day }) => monthOf(day));
  let before = { reports: 0, events: 0 };
  return [...months].map(([key, known]) => {
    const reports = known.flatMap((day) => day.reports);
    const told = known.flatMap((day) => day.events);
    const days = withQuietDays(known, later.get(key) ?? []);
    const month = { key, ...labelsOf(key), days, reports, before, notYet: unreported.before(`${key}-01`) };
    before = { reports: before.reports + reports.length, events: before.events + told.length };
    unreported.remove(told);
    return month;
  });
});

/** The years in which reports came out. */
export const knownYearsOf = memoizeByObject(
  (timeline: Timeline): ReadonlySet<string> => new Set(knownMonthsOf(timeline).map(({ year }) => year)),
);

function monthOf(day: Day): string {
  return day.slice(0, "YYYY-MM".length);
}

function labelsOf(key: string) {
  const [year = "", month] = key.split("-");
  return { year, label: `${monthName(Number(month))} ${Number(year)}` };
}

/** The parts of the days of a month, in order. */
export function dayPartsOf({ days }: KnownMonth): DayPart[] {
  return days.flatMap((day) => {
    const reports = day.reports.length === 0 ? [null] : day.reports;
    const last = reports.length - 1;
    return reports.map((report, index) => ({ day, report, isFirst: index === 0, isLast: index === last }));
  });
}

/** The parts of days that are on one page, by their days. */
export function partsByDay(parts: readonly DayPart[]): (readonly [DayPart, ...DayPart[]])[] {
  const groups = Map.groupBy(parts, ({ day }) => day);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** The events that are known to have begun on a day and of which only later reports tell, with that day. */
function reportedLater(timeline: Timeline): { readonly event: TimelineEvent; readonly day: Day }[] {
  const histories = historiesOf(timeline);
  return timeline.events.flatMap((event) => {
    const begin = anchorOf(event.date);
    const { first } = histories.ofEvent(event);
    return isExactPoint(begin) && first !== null && first.day > begin.latest
      ? { event, day: begin.latest }
      : [];
  });
}

function withQuietDays(
  known: readonly KnownDay[],
  later: readonly { readonly event: TimelineEvent; readonly day: Day }[],
): DayOfMonth[] {
  const notYet = Map.groupBy(later, ({ day }) => day);
  const busy = new Set(known.map(({ day }) => day));
  const quiet = [...notYet.keys()].filter((day) => !busy.has(day));
  return [...known, ...quiet.map((day) => ({ day, reports: [], events: [], announced: [], changes: [] }))]
    .toSorted((a, b) => compareText(a.day, b.day))
    .map((day) => ({ ...day, notYet: (notYet.get(day.day) ?? []).map(({ event }) => event) }));
}

/** The events that had begun and that no report had told of, as time goes on. */
class Unreported {
  readonly #told = new Set<TimelineEvent>();
  readonly #waiting = new Set<TimelineEvent>();
  /** Those that have not begun yet, the next one last. */
  readonly #later: { readonly event: TimelineEvent; readonly begun: Day }[];

  constructor(timeline: Timeline) {
    const histories = historiesOf(timeline);
    this.#later = timeline.events
      .filter((event) => histories.ofEvent(event).first !== null)
      .map((event) => ({ event, begun: anchorOf(event.date).latest }))
      .toSorted((a, b) => compareText(b.begun, a.begun));
  }

  /** Those that had surely begun before a day, which is later than any asked for before. */
  before(day: Day): NotYetReported {
    for (let next = this.#later.at(-1); next !== undefined && next.begun < day; next = this.#later.at(-1)) {
      this.#later.pop();
      if (!this.#told.has(next.event)) this.#waiting.add(next.event);
    }
    return { count: this.#waiting.size, latest: [...this.#waiting].slice(-mostNotYet) };
  }

  remove(events: readonly TimelineEvent[]): void {
    for (const event of events) {
      this.#told.add(event);
      this.#waiting.delete(event);
    }
  }
}
