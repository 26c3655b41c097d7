import type { Differences } from "../timeline/comparison/differences.ts";
import { printDate } from "../timeline/dates/print.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import { facetsOf, monthsOf } from "../timeline/facets.ts";
import { mentionedOn, textsOn } from "../timeline/mentions.ts";
import { allNames, type NameIndex } from "../timeline/names.ts";
import {
  type Account,
  dateOf,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
} from "../timeline/timeline.ts";
import { indexWords } from "./index-words.ts";

/** A page for the index of Pagefind (https://pagefind.app/docs/node-api/#indexaddcustomrecord). */
export interface SearchRecord {
  /** The path of the page from the site’s root. */
  readonly url: string;
  /** The text of the page, for finding and for excerpts. */
  readonly content: string;
  /** All records are in one index: by language, a name in one script would not be found in another. */
  readonly language: "en";
  /** What results show. It is found as well. */
  readonly meta: Record<string, string>;
  /** The values of each facet, and every month in which the event or report was or may have been. */
  readonly filters: Record<string, string[]>;
  readonly sort: { readonly date: string };
}

/** @param names the names of everything that pages may mention. */
export function searchRecord(item: TimelineItem, names: NameIndex, differences: Differences): SearchRecord {
  const date = dateOf(item);
  const mentioned = mentionedOn(item, names).map(allNames);
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
      names: indexWords(mentioned, textsOn(item)),
    },
    filters: {
      ...Object.fromEntries(Object.entries(facetsOf(item)).map(([facet, values]) => [facet, [...values]])),
      month: monthsOf(item),
    },
    sort: { date: startOf(date) ?? endOf(date) ?? "" },
  };
}

function eventMeta({ major, places }: TimelineEvent): Record<string, string> {
  return {
    kind: major ? "Event · turning point" : "Event",
    ...(places.length > 0 && { places: places.map(({ name }) => name).join(", ") }),
  };
}

function reportMeta(report: TimelineReport): Record<string, string> {
  const { source, headline, headlineTranslation, language } = report;
  return {
    kind: "Report",
    source: source.name,
    // The language of the headline.
    ...(headline !== null && { language }),
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

/** One text, in which each part ends a sentence. */
function joinTexts(texts: readonly (string | null)[]): string {
  return texts
    .flatMap((text) => text ?? [])
    .filter((text) => text !== "")
    .map((text) => (/[.!?…”]$/u.test(text) ? text : `${text}.`))
    .join(" ");
}
