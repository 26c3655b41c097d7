import { printDate } from "../dates/print.ts";
import { isExactDay } from "../dates/record-date.ts";
import { printFigure } from "../figures.ts";
import { memoizeByObject } from "../memoize.ts";
import type {
  Account,
  Dispute,
  GivenFigure,
  Measure,
  Timeline,
  TimelineEvent,
  TimelineReport,
} from "../timeline.ts";
import { type Answer, answersOf, type Difference, firstEventOf, giverOf } from "./difference.ts";
import { type Admitted, admittedBy, admittedDays, meet, positionsOf } from "./ranges.ts";

/** All that the reports differ on, worked out once for the whole timeline. */
export interface Differences {
  /** In the order of the timeline; those of a number that several events share stand with the first of them. */
  readonly all: readonly Difference[];
  /** What stands on the page of an event: its disputes, then its days. Its numbers stand with its figures. */
  ofEvent(event: TimelineEvent): readonly Difference[];
  /** The differences in the figures for a measure, whether editors tell of them or not. */
  ofMeasure(measure: Measure): readonly Difference[];
}

/**
 * Gathers editors' disputes and what follows from figures and days. A difference that was worked out is
 * left out where a dispute tells of it already: where it is about the same thing and names at least one
 * report of each position. For days it must be a dispute of the same event; a number may be asked for
 * beside any event, since the figures for a measure stand in accounts of several.
 */
export const differencesOf = memoizeByObject(({ events, measures }: Timeline): Differences => {
  const ofMeasure = new Map(measures.map((measure) => [measure, figureDifferences(measure)]));
  const untold = new Map<TimelineEvent, Difference[]>();
  const isTold = toldBy(events.flatMap((event) => event.disputes));
  for (const difference of [...ofMeasure.values()].flat()) {
    const first = firstEventOf(difference);
    if (first === null || isTold(difference)) continue;
    const beside = untold.get(first) ?? [];
    beside.push(difference);
    untold.set(first, beside);
  }
  const ofEvent = new Map(
    events.map((event) => {
      const days = dayDifference(event);
      return [
        event,
        [
          ...event.disputes.map((dispute) => disputeDifference(dispute, event)),
          ...(days === null || toldBy(event.disputes)(days) ? [] : [days]),
        ],
      ];
    }),
  );
  return {
    all: events.flatMap((event) => [...(ofEvent.get(event) ?? []), ...(untold.get(event) ?? [])]),
    ofEvent: (event) => ofEvent.get(event) ?? [],
    ofMeasure: (measure) => ofMeasure.get(measure) ?? [],
  };
});

/** An editors' dispute in the form of all differences: each position is one answer. */
function disputeDifference({ about, question, positions }: Dispute, event: TimelineEvent): Difference {
  return {
    about,
    question,
    event,
    measure: null,
    positions: positions.map(({ says, reports }) => [
      { says, givers: reports.map((report) => giverOf(report, event)) },
    ]),
    open: [],
  };
}

/**
 * Where accounts put an event on days that exclude each other; null where they do not. An account
 * without a date of its own dates the event as the record does. Of an event that lasted, accounts may
 * tell of different parts: only what lies outside its span is otherwise dated.
 */
export function dayDifference(event: TimelineEvent): Difference | null {
  const { apart, open } = positionsOf(event.accounts, (account) => admittedFor(event, account));
  if (apart.length < 2) return null;
  const answersByDay = (accounts: readonly Account[]) =>
    answersOf(
      accounts,
      (account) => printDate(account.date ?? event.date),
      (account) => account,
    );
  return {
    about: "date",
    question: "When was it?",
    event,
    measure: null,
    positions: apart.map(answersByDay),
    open: answersByDay(open),
  };
}

function admittedFor(event: TimelineEvent, account: Account): Admitted {
  const whole = admittedDays(event.date);
  const days = account.date === null ? whole : admittedDays(account.date);
  return event.date.kind === "interval" && meet(days, whole) ? whole : days;
}

/**
 * Where the figures for a measure exclude each other. Of a measure that changed with time only figures
 * for the same day are compared: 23 posts in one week and 30 in another can both be right.
 */
export function figureDifferences(measure: Measure): Difference[] {
  return questionsOf(measure).flatMap((figures) => {
    const { apart, open } = positionsOf(figures, ({ figure }) => admittedBy(figure));
    if (apart.length < 2) return [];
    return {
      about: "number",
      question: measure.question,
      event: onlyEvent(figures),
      measure,
      positions: apart.map(answersBySize),
      open: answersBySize(open),
    };
  });
}

/** Figures that answer one question: all of a measure, or those for each day where the number changed with time. */
export function questionsOf(measure: Measure): readonly (readonly GivenFigure[])[] {
  if (!measure.overTime) return [measure.given];
  const byDay = Map.groupBy(measure.given, dayMeant);
  return [...byDay].flatMap(([day, figures]) => (day === null ? [] : [figures]));
}

/** The day for which a figure stands: that of the account, else that of publication; null where neither is known exactly. */
function dayMeant({ account }: GivenFigure): string | null {
  const { date, report } = account;
  if (date !== null && isExactDay(date)) return date.edtf;
  return isExactDay(report.published) ? report.published.edtf : null;
}

function onlyEvent(figures: readonly GivenFigure[]): Difference["event"] {
  const [first, ...more] = new Set(figures.map(({ account }) => account.event));
  return first === undefined || more.length > 0 ? null : first;
}

/** Figures as answers, the smallest first; in equal size, as first published. */
export function answersBySize(figures: readonly GivenFigure[]): Answer[] {
  return answersOf(
    figures.toSorted(compareFigures),
    ({ figure }) => printFigure(figure),
    ({ account }) => account,
  );
}

/** By the number alone, whatever its qualifier, the smallest first; dates by the first day they can mean. */
export function compareFigures(a: GivenFigure, b: GivenFigure): number {
  return sizeOf(a) - sizeOf(b);
}

function sizeOf({ figure: { value } }: GivenFigure): number {
  if (typeof value === "number") return value;
  const { least, most } = admittedDays(value);
  return Number.isFinite(least) ? least : most;
}

/**
 * Whether one of some editors' disputes tells of a difference already: it is about the same thing and names
 * at least one report of each position.
 */
export function toldBy(disputes: readonly Dispute[]): (difference: Difference) => boolean {
  const naming = new Map<TimelineReport, Set<Dispute>>();
  for (const dispute of disputes) {
    for (const report of dispute.positions.flatMap(({ reports }) => reports)) {
      const named = naming.get(report) ?? new Set();
      naming.set(report, named.add(dispute));
    }
  }
  const disputesNaming = (answers: readonly Answer[]) =>
    new Set(answers.flatMap(({ givers }) => givers.flatMap(({ report }) => [...(naming.get(report) ?? [])])));
  return ({ about, positions: [first = [], ...others] }) => {
    const candidates = [...disputesNaming(first)].filter((dispute) => dispute.about === about);
    if (candidates.length === 0) return false;
    const elsewhere = others.map(disputesNaming);
    return candidates.some((dispute) => elsewhere.every((named) => named.has(dispute)));
  };
}
