import { account as accountSchema } from "../schema/account.ts";
import { wordsIn } from "../schema/fields.ts";
import { outletsOf, voicesOf } from "./attribution.ts";
import { type Entity, entitiesOf, type Source } from "./entities.ts";
import { firstOfEach } from "./groups.ts";
import { memoizeByObject } from "./memoize.ts";
import type { NameIndex } from "./names.ts";
import type { Account, TimelineEvent, TimelineItem, TimelineReport } from "./timeline.ts";

/**
 * Everyone and everything the page of an event or of a report names: what an event lists; its outlets and agencies, and
 * those of reports that hold a position in a dispute; on whose word its accounts rest; and whom any of its texts names.
 */
export function mentionedOn(item: TimelineItem, names: NameIndex): Entity[] {
  const outlets = item.kind === "event" ? outletsOn(item) : outletsOf(item);
  // The names of outlets too: a ministry that publishes goes by the names of the ministry that speaks.
  const texts = [...textsOn(item), ...outlets.map(({ name }) => name)];
  return [
    ...new Set<Entity>([
      ...(item.kind === "event" ? entitiesOf(item) : []),
      ...outlets,
      ...item.accounts.flatMap(voicesOf),
      ...texts.flatMap((text) => (text === null ? [] : names.namedIn(text))),
    ]),
  ];
}

function outletsOn({ reports, disputes }: TimelineEvent): Source[] {
  const positions = disputes.flatMap((dispute) => dispute.positions);
  return [...reports, ...positions.flatMap((position) => position.reports)].flatMap(outletsOf);
}

/** Every text that the page of an event or of a report shows: titles, our own words, headlines, quotations, translations. */
export function textsOn(item: TimelineItem): (string | null)[] {
  return item.kind === "event" ? textsOnEvent(item) : textsOnReport(item);
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

/** An entity’s word on events that do not list it, one account of each report and event. */
export const mentionedElsewhere = memoizeByObject((entity: Entity): Account[] => {
  const listed = new Set(entity.events);
  const elsewhere = entity.accounts.filter(({ event }) => !listed.has(event));
  return firstOfEach(elsewhere, ({ event, report }) => `${event.id} ${report.id}`);
});
