import type { Entity } from "./entities.ts";
import type { NameIndex } from "./names.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";
import { outletsOf, voicesOf } from "./voices.ts";

/**
 * Everyone and everything the page of an event names: what it lists, its outlets and agencies, also those of
 * reports that hold a position in a dispute, whose word its accounts are, and whom any of its texts names.
 */
export function mentionedOnEvent(event: TimelineEvent, names: NameIndex): Entity[] {
  const texts = [
    event.title,
    event.text,
    event.dateNote,
    ...event.disputes.flatMap(({ question, positions }) => [question, ...positions.map(({ says }) => says)]),
    ...event.corrections.map(({ what }) => what),
    ...event.reports.flatMap(({ title, headlineTranslation }) => [title, headlineTranslation]),
    ...event.accounts.flatMap(textsOf),
  ];
  const positions = event.disputes.flatMap((dispute) => dispute.positions);
  const outlets = [...event.reports, ...positions.flatMap(({ reports }) => reports)].flatMap(outletsOf);
  return unique([
    ...event.places,
    ...event.people,
    ...event.organisations,
    ...outlets,
    ...event.accounts.flatMap(voicesOf),
    ...namedIn([...texts, ...outlets.map(({ name }) => name)], names),
  ]);
}

/** The same for the page of a report: its outlet and agency, whose word its accounts are, and whom any of its texts names. */
export function mentionedOnReport(report: TimelineReport, names: NameIndex): Entity[] {
  const texts = [
    report.title,
    report.headlineTranslation,
    report.text,
    report.publishedNote,
    ...report.accounts.flatMap((account) => [account.event.title, ...textsOf(account)]),
  ];
  const outlets = outletsOf(report);
  return unique([
    ...outlets,
    ...report.accounts.flatMap(voicesOf),
    // The names of outlets too: a ministry that publishes goes by the names of the ministry that speaks.
    ...namedIn([...texts, ...outlets.map(({ name }) => name)], names),
  ]);
}

function textsOf({ says, dateNote, quotation }: Account): (string | null)[] {
  return [says, dateNote, quotation?.words ?? null, quotation?.translation ?? null];
}

function namedIn(texts: readonly (string | null)[], names: NameIndex): Entity[] {
  return texts.flatMap((text) => (text === null ? [] : names.namedIn(text)));
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}
