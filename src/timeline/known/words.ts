import type { Day } from "../dates/days.ts";
import { printFigure } from "../figures.ts";
import type { GivenFigure, Position, TimelineEvent, TimelineReport } from "../timeline.ts";
import type { FigureChange, FigureSpan } from "./figure-changes.ts";
import type { EventHistory, KnownDate } from "./histories.ts";
import { type Change, knownDayOf } from "./known-days.ts";
import type { SideChange } from "./told-events.ts";

/** What was reported of an event when: “first reported”, “confirmed” …, each with its date, in order of time. */
export function historyInWords({ announced, first, confirmed, denied, disputed }: EventHistory) {
  const steps: { readonly words: string; readonly at: KnownDate | null | undefined }[] = [
    { words: "first mentioned", at: announced },
    { words: "first reported", at: first },
    { words: "confirmed", at: confirmed },
    { words: "denied", at: denied },
    { words: "reports first differ", at: disputed.at(0) },
    { words: "reports last differ", at: disputed.length > 1 ? disputed.at(-1) : null },
  ];
  return steps
    .flatMap(({ words, at }) => (at === null || at === undefined ? [] : { words, ...at }))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** How far the answers reach: “4 people”, “from 4 people to 8 people”. */
export function spanInWords({ least, most }: FigureSpan): string {
  const [from, to] = [printFigure(least.figure), printFigure(most.figure)];
  return from === to ? from : `from ${from} to ${to}`;
}

/** The changes of answers: that one more side told of an event is none. */
export function answersIn(changes: readonly Change[]): Exclude<Change, SideChange>[] {
  return changes.filter((change) => change.kind !== "side");
}

/** The events on which sides had their first word, by side, as links. */
export function firstReportsOfSides(changes: readonly Change[]) {
  const ofSides = changes.filter((change) => change.kind === "side");
  return [...Map.groupBy(ofSides, ({ side }) => side)].map(([side, own]) => ({
    side: side.inSentence,
    events: linksTo(own.map(({ event }) => event)),
  }));
}

/** Events as links under their titles. */
export function linksTo(events: readonly TimelineEvent[]) {
  return events.map(({ address, title }) => ({ address, name: title }));
}

/** “Four”; “Six, said the prosecutors”. */
export function inQuotationMarks(positions: readonly Position[]): string {
  return positions.map(({ says }) => `“${says}”`).join("; ");
}

/** The reports of a day that hold a position. */
export function holdersOf({ reports }: Position, day: Day): TimelineReport[] {
  return reports.filter((report) => knownDayOf(report) === day);
}

/** The figures by which a change reaches further, the smaller first. */
export function newFigures({ before, after }: FigureChange): GivenFigure[] {
  return [...new Set([after.least, after.most])].filter(
    (given) => given !== before?.least && given !== before?.most,
  );
}
