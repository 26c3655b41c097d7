import { account as accountSchema } from "../schema/account.ts";
import { wordsIn } from "../schema/fields.ts";
import { outletsOf, voicesOf } from "./attribution.ts";
import { type Entity, entitiesOf } from "./entities.ts";
import { firstOfEach } from "./groups.ts";
import { memoizeByObject } from "./memoize.ts";
import type { NameIndex } from "./names.ts";
import type { Account, TimelineEvent, TimelineItem, TimelineReport } from "./timeline.ts";

/** Everyone and everything the page of an event or of a report names. */
export function mentionedOn(item: TimelineItem, names: NameIndex): Entity[] {
  return item.kind === "event" ? mentionedOnEvent(item, names) : mentionedOnReport(item, names);
}

/** Every text that the page of an event or of a report shows: titles, our own words, headlines, quotations, translations. */
export function textsOn(item: TimelineItem): (string | null)[] {
  return item.kind === "event" ? textsOnEvent(item) : textsOnReport(item);
}

/**
 * Everyone and everything the page of an event names: what it lists; its outlets and agencies, and those of
 * reports that hold a position in a dispute; on whose word its accounts rest; and whom any of its texts names.
 */
export function mentionedOnEvent(event: TimelineEvent, names: NameIndex): Entity[] {
  const positions = event.disputes.flatMap((dispute) => dispute.positions);
  const outlets = [...event.reports, ...positions.flatMap(({ reports }) => reports)].flatMap(outletsOf);
  return unique([
    ...entitiesOf(event),
    ...outlets,
    ...event.accounts.flatMap(voicesOf),
    ...namedIn([...textsOnEvent(event), ...outlets.map(({ name }) => name)], names),
  ]);
}

/** The same for the page of a report: its outlet and agency, on whose word its accounts rest, and whom any of its texts names. */
export function mentionedOnReport(report: TimelineReport, names: NameIndex): Entity[] {
  const outlets = outletsOf(report);
  return unique([
    ...outlets,
    ...report.accounts.flatMap(voicesOf),
    // The names of outlets too: a ministry that publishes goes by the names of the ministry that speaks.
    ...namedIn([...textsOnReport(report), ...outlets.map(({ name }) => name)], names),
  ]);
}

function textsOnEvent(event: TimelineEvent): (string | null)[] {
  return [
    event.title,
    event.text,
    event.dateNote,
    ...event.disputes.flatMap(({ question, positions }) => [question, ...positions.map(({ says }) => says)]),
    ...event.corrections.map(({ what }) => what),
    ...event.reports.flatMap(({ title, headlineTranslation }) => [title, headlineTranslation]),
    ...event.accounts.flatMap(textsOf),
  ];
}

function textsOnReport(report: TimelineReport): (string | null)[] {
  return [
    report.title,
    report.headlineTranslation,
    report.text,
    report.publishedNote,
    ...report.accounts.flatMap((account) => [account.event.title, ...textsOf(account)]),
  ];
}

function textsOf(account: Account): string[] {
  return wordsIn(accountSchema, { ...account, quote: account.quotation });
}

function namedIn(texts: readonly (string | null)[], names: NameIndex): Entity[] {
  return texts.flatMap((text) => (text === null ? [] : names.namedIn(text)));
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}

/** An entity’s word on events that do not list it, one account of each report and event. */
export const mentionedElsewhere = memoizeByObject((entity: Entity): Account[] => {
  const listed = new Set(entity.events);
  const elsewhere = entity.accounts.filter(({ event }) => !listed.has(event));
  return firstOfEach(elsewhere, ({ event, report }) => `${event.id} ${report.id}`);
});
