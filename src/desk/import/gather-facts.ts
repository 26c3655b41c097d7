import { hostOf } from "../../timeline/external-links.ts";
import { allNames } from "../../timeline/names.ts";
import { type ContentFiles, validEntries } from "../check/content-file.ts";
import { type FoundDay, findDay } from "./find-day.ts";
import { findTitle } from "./find-facts.ts";
import { findLanguage } from "./find-language.ts";
import { offeredFigures, offeredQuotations } from "./offers.ts";
import type { PageReading } from "./read-page.ts";
import { aroundSpeech } from "./speakers.ts";
import {
  eventsNear,
  homepagesOf,
  siteOf,
  suggestAgencies,
  suggestSources,
  thingFinder,
} from "./suggestions.ts";

type Fact = "title" | "source" | "agency" | "published" | "language";

/** Facts that the editor gives, which take precedence over what the page states. */
export type GivenFacts = { readonly [Name in Fact]?: string | undefined };

/** What no report can be without, as far as it is found; null where it is not. */
export interface Essentials {
  readonly url: string | null;
  readonly source: string | null;
  readonly day: FoundDay | null;
  readonly language: string | null;
}

/** What no report can be without, all of it. */
export type Complete = { readonly [Name in keyof Essentials]: NonNullable<Essentials[Name]> };

/** The essentials of a page, with the ids of the outlets that it may be from. */
export function findEssentials(
  reading: PageReading,
  { url, given, today }: { url: string | null; given: GivenFacts; today: string },
  known: ContentFiles,
): { readonly found: Essentials; readonly candidates: readonly string[] } {
  const language = given.language ?? findLanguage(reading);
  const candidates = suggestSources({ address: url, language, outlets: outletsOf(reading, url) }, known);
  const day =
    given.published === undefined
      ? findDay(reading, url, today)
      : { published: given.published, note: null, from: "you", others: [] };
  const source = given.source ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
  return { found: { url, source, day, language }, candidates };
}

/** What the outlet calls itself; on a service of many, the name of the channel stands where others have a headline. */
export function outletsOf({ outlets, titles }: PageReading, url: string | null): string[] {
  const channels = titles.filter(({ from }) => from === "og:title").map(({ value }) => value);
  return isPost(url) ? [...outlets, ...channels] : [...outlets];
}

/** Whether a page is a post on Telegram, which has no headline. */
function isPost(url: string | null): boolean {
  return url !== null && /^(?:t|telegram)\.me$/.test(hostOf(url));
}

/** The fields of a draft, and suggestions from the record. */
export type DraftFacts = ReturnType<typeof gatherFacts>;

/**
 * The fields of a report; as `doubts`, what the editor must decide; and what the record has on what the article names:
 * ids, the most frequent first, of those who speak in it too, of the events of the week before, numbers and quotations.
 */
export function gatherFacts(
  reading: PageReading,
  { url, source, day, language }: Complete,
  given: GivenFacts,
  known: ContentFiles,
) {
  const entry = validEntries(known, "sources").find(({ id }) => id === source);
  const outlets = outletsOf(reading, url);
  const agencies = suggestAgencies({ ...reading, source }, known);
  const named = thingsNamed(reading, language, known);
  const names = [...outlets, ...(entry === undefined ? [] : allNames(entry.data)), hostOf(url)];
  return {
    title: given.title ?? (isPost(url) ? null : findTitle(reading, names)),
    source,
    agency: given.agency ?? (agencies.length === 1 ? (agencies[0] ?? null) : null),
    url,
    published: day.published,
    publishedNote: day.note,
    language,
    doubts: [
      ...(given.published === undefined ? [doubtAboutDay(day)] : []),
      ...(reading.isLive
        ? ["published: the outlet added to this page as news came in; give the day of what you take from it"]
        : []),
      ...(given.source === undefined && entry !== undefined ? doubtsAboutSource(entry, url) : []),
      ...(agencies.length > 1 && given.agency === undefined
        ? [`agency: add it if it is one of ${agencies.join(", ")}`]
        : []),
    ],
    ...named,
    figures: offeredFigures(reading.text, known),
    events: eventsNear(
      day.published,
      new Set([...named.places, ...named.people, ...named.organisations]),
      known,
    ),
  };
}

function doubtAboutDay({ published, from, others }: FoundDay): string {
  const also = others.length === 0 ? "" : `; the page also gives ${others.join(", ")}`;
  return `published: compare the day with the page: ${published} is from ${from}${also}`;
}

/** Some sites publish articles of many outlets, which are in the record as separate sources. */
function doubtsAboutSource(
  { id, data }: { readonly id: string; readonly data: Parameters<typeof homepagesOf>[0] },
  url: string,
): string[] {
  const site = siteOf(url);
  const homepages = homepagesOf(data).map(siteOf);
  if (homepages.some((homepage) => site === homepage || site.endsWith(`.${homepage}`))) return [];
  return [
    `source: check that the report is by ${id}, which has no front page at ${site}; if it has, add it to otherHomepages in its file`,
  ];
}

function thingsNamed({ titles, text }: PageReading, language: string, known: ContentFiles) {
  const things = (["places", "people", "organisations"] as const).flatMap((kind) =>
    validEntries(known, kind).map(({ id, data: { name, names } }) => {
      const parts = name.split(" / ").map((part) => ({ name: part }));
      return { kind, id, name, names: [...parts, ...names] };
    }),
  );
  const thingsIn = thingFinder(things, language);
  const found = thingsIn(titles[0]?.value ?? "", text);
  const idsOf = (kind: (typeof things)[number]["kind"], among = found) =>
    among.filter((thing) => thing.kind === kind).map(({ id }) => id);
  return {
    places: idsOf("places"),
    people: idsOf("people"),
    organisations: idsOf("organisations"),
    speakers: idsOf("people", thingsIn(...aroundSpeech(text))),
    quotations: offeredQuotations(text).map(({ words, around }) => ({
      words,
      speaker: idsOf("people", thingsIn(...aroundSpeech(around)))[0] ?? null,
    })),
  };
}
