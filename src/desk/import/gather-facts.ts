import { hostOf } from "../../timeline/external-links.ts";
import { allNames } from "../../timeline/names.ts";
import { type ContentFiles, validEntries } from "../check/content-file.ts";
import { didYouMean } from "../check/nearest.ts";
import { DeskError } from "../desk-error.ts";
import { findDay, findLanguage, findTitle } from "./find-facts.ts";
import type { PageReading } from "./read-page.ts";
import { eventsNear, namedThings, suggestAgencies, suggestSources } from "./suggestions.ts";

type Fact = "title" | "source" | "agency" | "published" | "language";

/** Facts that the editor gives, which take precedence over what the page states. */
export type GivenFacts = { readonly [Name in Fact]?: string | undefined };

/** The fields of a draft, and suggestions from the record. */
export type DraftFacts = ReturnType<typeof gatherFacts>;

/**
 * The fields of a report as far as they are known; as `doubts`, what the editor must decide; and the ids of what the
 * article names, the most frequent first, and of the events of the week before.
 *
 * @param page the page as the editor named it; `url` is null if its address is unknown.
 * @throws {DeskError} if something that every report needs is missing; the message lists everything that is.
 */
export function gatherFacts(
  reading: PageReading,
  { page, url, given, today }: { page: string; url: string | null; given: GivenFacts; today: string },
  known: ContentFiles,
) {
  const language = given.language ?? findLanguage(reading);
  const candidates = suggestSources({ address: url, language, outlets: reading.outlets }, known);
  const source = given.source ?? (candidates.length === 1 ? candidates[0] : undefined);
  const day =
    given.published === undefined ? findDay(reading, url, today) : { published: given.published, note: null };
  const entry = validEntries(known, "sources").find(({ id }) => id === source);
  const missing = [
    url === null ? "its address: add --url ADDRESS" : null,
    source === undefined ? missingSource(candidates, url) : unknownSource("source", source, known),
    given.agency === undefined ? null : unknownSource("agency", given.agency, known),
    day === null ? "its day: add --published DAY, such as --published 2024-06-12" : null,
    language === null ? missingLanguage(entry?.data.language) : null,
  ].filter((line) => line !== null);
  if (missing.length > 0 || url === null || entry === undefined || day === null || language === null) {
    const lines = missing.map((line) => `\n  ${line}`).join("");
    throw new DeskError(`${page} was not imported, because this could not be found out:${lines}`);
  }
  const agencies = suggestAgencies({ ...reading, source: entry.id }, known);
  const named = thingsNamed(reading, language, known);
  return {
    title: given.title ?? findTitle(reading, [...reading.outlets, ...allNames(entry.data), hostOf(url)]),
    source: entry.id,
    agency: given.agency ?? (agencies.length === 1 ? (agencies[0] ?? null) : null),
    url,
    published: day.published,
    publishedNote: day.note,
    language,
    doubts: [
      ...(given.source === undefined ? doubtsAboutSource(entry.id, entry.data.homepage, url) : []),
      ...(agencies.length > 1 && given.agency === undefined
        ? [`agency: add it if it is one of ${agencies.join(", ")}`]
        : []),
    ],
    ...named,
    events: eventsNear(day.published, new Set(Object.values(named).flat()), known),
  };
}

function missingSource(candidates: readonly string[], url: string | null): string {
  if (candidates.length > 0) return `its outlet: add --source with one of ${candidates.join(", ")}`;
  const host = url === null ? "" : ` for ${hostOf(url)}`;
  return `its outlet: there is no source${host}; add --source ID, or first the source itself: npm run new -- source`;
}

/** Some sites publish articles of many outlets, which are in the record as separate sources. */
function doubtsAboutSource(id: string, homepage: string | undefined, url: string): string[] {
  const host = hostOf(url);
  if (homepage !== undefined && `.${host}`.endsWith(`.${hostOf(homepage)}`)) return [];
  return [`source: ${id} is taken from other reports on ${host}; check that this one is from it, too`];
}

function unknownSource(field: string, id: string, known: ContentFiles): string | null {
  const ids = validEntries(known, "sources").map((source) => source.id);
  if (ids.includes(id)) return null;
  return `its ${field}: there is no source “${id}”${didYouMean(id, ids, "add it first: npm run new -- source")}`;
}

function missingLanguage(usual: string | undefined): string {
  const hint = usual === undefined ? ", such as --language en" : `; the outlet’s main language is ${usual}`;
  return `its language: add --language TAG${hint}`;
}

function thingsNamed({ titles, text }: PageReading, language: string, known: ContentFiles) {
  const things = (["places", "people", "organisations"] as const).flatMap((kind) =>
    validEntries(known, kind).map(({ id, data: { name, names } }) => {
      const parts = name.split(" / ").map((part) => ({ name: part }));
      return { kind, id, name, names: [...parts, ...names] };
    }),
  );
  const found = namedThings(`${titles[0]?.value ?? ""}\n${text}`, things, language);
  const idsOf = (kind: (typeof things)[number]["kind"]) =>
    found.filter((thing) => thing.kind === kind).map(({ id }) => id);
  return { places: idsOf("places"), people: idsOf("people"), organisations: idsOf("organisations") };
}
