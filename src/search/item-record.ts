import { addDays } from "date-fns/addDays";
import { kinds } from "../schema/kinds.ts";
import type { Differences } from "../timeline/comparison/differences.ts";
import { dayNumber, utcDate } from "../timeline/dates/days.ts";
import { printDate } from "../timeline/dates/print.ts";
import { endOf, type RecordDate, startOf } from "../timeline/dates/record-date.ts";
import { type Entity, entitiesOf } from "../timeline/entities.ts";
import { facetsOf, monthsOf } from "../timeline/facets.ts";
import { printFigure } from "../timeline/figures.ts";
import { mentionedOn, textsOn } from "../timeline/mentions.ts";
import type { NameIndex } from "../timeline/names.ts";
import {
  type Account,
  dateOf,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
} from "../timeline/timeline.ts";
import { dayToken, extraWords, thingToken, wholeRecord } from "./index-tokens.ts";
import { type CountedRecord, figureTokens, joinTexts, titleTokens } from "./search-record.ts";

/**
 * The record of an event or a report.
 *
 * @param names the names of everything that pages may mention.
 */
export function itemRecord(item: TimelineItem, names: NameIndex, differences: Differences): CountedRecord {
  const date = dateOf(item);
  const listed = item.kind === "event" ? entitiesOf(item) : [];
  const days = daysOf(date).map(dayToken);
  const figures = item.accounts.flatMap((account) => account.figures.map(printFigure));
  const text = joinTexts(item.kind === "event" ? eventTexts(item, differences) : reportTexts(item));
  return {
    url: item.address,
    // Pagefind ignores a record without content.
    content: text === "" ? item.title : text,
    language: "en",
    meta: {
      title: item.title,
      date: printDate(date),
      ...(item.kind === "event" ? eventMeta(item) : reportMeta(item)),
      about: [...tokens(listed), ...otherTokens(item), ...(days.length === 1 ? days : []), wholeRecord].join(
        " ",
      ),
      titled: titleTokens(...titlesOf(item)),
      names: [...tokens(mentionedOn(item, names)), ...days].join(" "),
      words: extraWords([...textsOn(item), ...figures]).join(" "),
    },
    filters: {
      ...Object.fromEntries(Object.entries(facetsOf(item)).map(([facet, values]) => [facet, [...values]])),
      kind: item.kind === "event" && item.major ? ["event", "turning-point"] : [item.kind],
      month: monthsOf(item),
      event: item.kind === "event" ? [item.id] : [...new Set(item.accounts.map(({ event }) => event.id))],
    },
    sort: { date: startOf(date) ?? endOf(date) ?? "" },
    // An event goes before its reports.
    count: item.kind === "event" ? item.reports.length + 1 : 0,
  };
}

function titlesOf(item: TimelineItem): (string | null)[] {
  return item.kind === "event" ? [item.title] : [item.title, item.headlineTranslation];
}

function tokens(entities: readonly Entity[]): string[] {
  return entities.map(({ collection, id }) => thingToken(kinds[collection].singular, id));
}

/** The tokens of the topics of an event, and of what an event or a report gives figures for. */
function otherTokens(item: TimelineItem): string[] {
  const figures = item.accounts.flatMap((account) => account.figures);
  const measures = new Set(figures.map(({ measure }) => measure));
  return [
    ...(item.kind === "event" ? item.topics : []).map(({ id }) => thingToken(kinds.topics.singular, id)),
    ...[...measures].map(({ id }) => thingToken(kinds.measures.singular, id)),
    ...figureTokens(figures),
  ];
}

/** A date that may be any day of more than a month is not about each of these days. */
const mostDays = 31;

function daysOf(date: RecordDate): string[] {
  const [first, last] = [startOf(date), endOf(date)];
  if (first === null || last === null) return [];
  const count = dayNumber(last) - dayNumber(first) + 1;
  if (count > mostDays) return [];
  return Array.from({ length: count }, (_, index) =>
    addDays(utcDate(first), index).toISOString().slice(0, "YYYY-MM-DD".length),
  );
}

/** Labels are no meta data: what is there is searched. Results read the kind, the language and the event from the filters. */
function eventMeta({ places }: TimelineEvent): Record<string, string> {
  return places.length === 0 ? {} : { places: places.map(({ name }) => name).join(", ") };
}

function reportMeta({ source, headline, headlineTranslation }: TimelineReport): Record<string, string> {
  return {
    source: source.name,
    // A title of ours is not in the language of the report.
    ...(headline === null && { ours: "xoursx" }),
    ...(headlineTranslation !== null && { translation: headlineTranslation }),
  };
}

function eventTexts(event: TimelineEvent, differences: Differences): (string | null)[] {
  return [
    event.text,
    event.dateNote,
    ...differences
      .ofEvent(event)
      .flatMap(({ question, positions }) => [question, ...positions.flat().map(({ says }) => says)]),
    ...event.accounts.flatMap(accountTexts),
    ...event.corrections.map(({ what }) => what),
  ];
}

function reportTexts({ text, publishedNote, accounts }: TimelineReport): (string | null)[] {
  return [
    text,
    publishedNote,
    ...accounts.flatMap((account) => [account.event.title, ...accountTexts(account)]),
  ];
}

function accountTexts({ says, dateNote, quotation }: Account): (string | null)[] {
  if (quotation === null) return [says, dateNote];
  const { words, translation, speaker } = quotation;
  return [says, `“${words}”`, translation, speaker.name, dateNote];
}
