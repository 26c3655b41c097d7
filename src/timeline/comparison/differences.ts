import { parseDate } from "../dates/parse.ts";
import { printDate } from "../dates/print.ts";
import type { RecordDate } from "../dates/record-date.ts";
import { clocksAt } from "../dates/time-of-day.ts";
import { questionsOf } from "../figures.ts";
import { groupByEach } from "../groups.ts";
import { memoizeByObject } from "../memoize.ts";
import type { Account, Dispute, Measure, Timeline, TimelineEvent } from "../timeline.ts";
import { type Answer, answersBySize, answersOf, type Difference, firstEventOf } from "./difference.ts";
import { overlap, positionsOf, possibleDays, rangeOf, type ValueRange } from "./ranges.ts";

/** All that the reports differ on. */
export interface Differences {
  /** In order of time; a number that several events share belongs to the first of them. */
  readonly all: readonly Difference[];
  /** The differences on the page of an event: its disputes, then its days. Its numbers are with its figures. */
  ofEvent(event: TimelineEvent): readonly Difference[];
  /** The differences in the figures for a measure, also those that editors' disputes cover. */
  ofMeasure(measure: Measure): readonly Difference[];
}

/**
 * Gathers editors' disputes and the differences in figures and days. A derived difference is left out where a
 * dispute covers it: where it is about the same thing and names at least one report of each position. For days it
 * must be a dispute of the same event; for numbers of any event, since accounts of several give figures for a measure.
 */
export const differencesOf = memoizeByObject(({ events, measures }: Timeline): Differences => {
  const ofMeasure = new Map(measures.map((measure) => [measure, figureDifferences(measure)]));
  const isCovered = coveredBy(events.flatMap((event) => event.disputes));
  const numbers = [...ofMeasure.values()].flat().filter((difference) => !isCovered(difference));
  const numbersByEvent = Map.groupBy(numbers, firstEventOf);
  const ofEvent = new Map(
    events.map((event) => {
      const isCoveredHere = coveredBy(event.disputes);
      const days = dayDifferences(event).filter((difference) => !isCoveredHere(difference));
      return [event, [...event.disputes.map((dispute) => disputeDifference(dispute, event)), ...days]];
    }),
  );
  return {
    all: events.flatMap((event) => [...(ofEvent.get(event) ?? []), ...(numbersByEvent.get(event) ?? [])]),
    ofEvent: (event) => ofEvent.get(event) ?? [],
    ofMeasure: (measure) => ofMeasure.get(measure) ?? [],
  };
});

/**
 * Where the figures for a measure exclude each other. If the number changed with time, only figures for the same day
 * are compared: 23 posts in one week and 30 in another can both be right.
 */
export function figureDifferences(measure: Measure): Difference[] {
  return questionsOf(measure).flatMap((figures) => {
    const { apart, open } = positionsOf(figures, ({ figure }) => rangeOf(figure));
    if (apart.length < 2) return [];
    const [event = null, ...others] = new Set(figures.map(({ account }) => account.event));
    return {
      about: "number",
      question: measure.question,
      event: others.length > 0 ? null : event,
      measure,
      positions: apart.map(answersBySize),
      open: answersBySize(open),
    };
  });
}

/** One difference where accounts date an event to days that exclude each other; else none. */
function dayDifferences(event: TimelineEvent): Difference[] {
  const { apart, open } = positionsOf(event.accounts, (account) => daysIn(account, event));
  if (apart.length < 2) return [];
  const answersByDay = (accounts: readonly Account[]) =>
    answersOf(
      accounts,
      (account) => printDate(dayOf(account, event) ?? event.date),
      (account) => account,
    );
  return [
    {
      about: "date",
      question: "When was it?",
      event,
      measure: null,
      positions: apart.map(answersByDay),
      open: answersByDay(open),
    },
  ];
}

/**
 * The days to which an account dates an event: those of the record where it has no date of its own. Of an event that
 * lasted, accounts may be about different parts: a date within its span is no other date.
 */
function daysIn(account: Account, event: TimelineEvent): ValueRange {
  const date = dayOf(account, event);
  const whole = possibleDays(event.date);
  const days = date === null ? whole : possibleDays(date);
  return event.date.kind === "interval" && overlap(days, whole) ? whole : days;
}

/** The date of an account of its own. A time of day in another zone than that of the event can be of the same day there. */
function dayOf({ date, time }: Account, event: TimelineEvent): RecordDate | null {
  return date === null || time === null || event.time === null
    ? date
    : parseDate(clocksAt(time, event.time.timeZone).day);
}

/** An editors' dispute as a difference: each position is one answer. */
function disputeDifference({ about, question, positions }: Dispute, event: TimelineEvent): Difference {
  return {
    about,
    question,
    event,
    measure: null,
    positions: positions.map(({ says, reports }) => {
      const sources = reports.map((report) => ({
        report,
        account: report.accounts.find((account) => account.event === event) ?? null,
      }));
      return [{ says, sources }];
    }),
    open: [],
  };
}

/** Whether a difference is covered by one of some disputes: about the same thing, with at least one report of each position. */
function coveredBy(disputes: readonly Dispute[]): (difference: Difference) => boolean {
  const byReport = groupByEach(disputes, ({ positions }) => positions.flatMap(({ reports }) => reports));
  const disputesNaming = (answers: readonly Answer[]) => {
    const reports = answers.flatMap(({ sources }) => sources.map(({ report }) => report));
    return new Set(reports.flatMap((report) => byReport.get(report) ?? []));
  };
  return ({ about, positions }) => {
    const [first, ...others] = positions.map(disputesNaming);
    return [...(first ?? [])].some(
      (dispute) => dispute.about === about && others.every((disputesOfOther) => disputesOfOther.has(dispute)),
    );
  };
}
