import { hostOf } from "../../timeline/hosts.ts";
import { didYouMean } from "../check/nearest.ts";
import { DeskError } from "../desk-error.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { eventsNear } from "./events-near.ts";
import { type FoundDay, findDay } from "./find-day.ts";
import { findLanguage } from "./find-language.ts";
import { findTitle } from "./find-title.ts";
import { namedThings } from "./named-things.ts";
import type { PageReading } from "./page-reading.ts";
import { suggestAgencies } from "./suggest-agency.ts";
import { suggestSources } from "./suggest-source.ts";

/** What an editor says of a page, which counts before what the page says. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly agency?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Where a page was read, and what is known of it besides. */
interface Circumstances {
  /** The page as the editor named it. */
  readonly page: string;
  /** Null where no address was found. */
  readonly url: string | null;
  readonly given: GivenFacts;
  readonly today: string;
}

/**
 * Puts together what is known of a report.
 *
 * @throws {DeskError} where the page does not say what every report has; all that is missing at once.
 */
export function gatherFacts(
  reading: PageReading,
  { page, url, given, today }: Circumstances,
  known: KnownEntries,
): DraftFacts {
  const language = given.language ?? findLanguage(reading);
  const sources = suggestSources({ address: url, language, outlets: reading.outlets }, known);
  const source = given.source ?? (sources.length === 1 ? sources[0] : undefined);
  const day: FoundDay | null =
    given.published === undefined ? findDay(reading, url, today) : { published: given.published, note: null };
  const missing = [
    url === null ? "its address: add --url ADDRESS" : null,
    source === undefined ? missingSource(sources, url) : unknownSource("source", source, known),
    given.agency === undefined ? null : unknownSource("agency", given.agency, known),
    day === null ? "its day: add --published DAY, such as --published 2024-06-12" : null,
    language === null ? missingLanguage(source, known) : null,
  ].filter((line) => line !== null);
  if (missing.length > 0 || url === null || source === undefined || day === null || language === null) {
    throw new DeskError(
      `${page} was not imported, because this could not be found out:\n${missing.map((line) => `  ${line}`).join("\n")}`,
    );
  }
  const agencies = suggestAgencies({ ...reading, source }, known);
  const named = thingsNamed(reading, language, known);
  return {
    title:
      given.title ?? findTitle(reading, [...reading.outlets, ...namesOfSource(source, known), hostOf(url)]),
    source,
    agency: given.agency ?? (agencies.length === 1 ? (agencies[0] ?? null) : null),
    url,
    published: day.published,
    publishedNote: day.note,
    language,
    doubts: [
      ...(given.source === undefined ? doubtsOfSource(source, url, known) : []),
      ...(agencies.length > 1 && given.agency === undefined
        ? [`agency: add it if it is one of ${agencies.join(", ")}`]
        : []),
    ],
    ...named,
    events: eventsNear(day.published, new Set(Object.values(named).flat()), known.events).map(({ id }) => id),
  };
}

function missingSource(candidates: readonly string[], url: string | null): string {
  if (candidates.length > 0) return `its outlet: add --source with one of ${candidates.join(", ")}`;
  const host = url === null ? "" : ` for ${hostOf(url)}`;
  return `its outlet: there is no source${host}; add --source ID, or first the source itself: npm run new -- source`;
}

/** Some sites run the texts of many outlets, which then stand in the record with the host of that site. */
function doubtsOfSource(source: string, url: string, { sources }: KnownEntries): string[] {
  const homepage = sources.find(({ id }) => id === source)?.fields.homepage;
  const host = hostOf(url);
  if (homepage !== undefined && `.${host}`.endsWith(`.${hostOf(homepage)}`)) return [];
  return [
    `source: ${source} is taken from other reports on ${host}; see that this one is of that outlet too`,
  ];
}

function unknownSource(field: string, id: string, { sources }: KnownEntries): string | null {
  const ids = sources.map((source) => source.id);
  if (ids.includes(id)) return null;
  return `its ${field}: there is no source “${id}”${didYouMean(id, ids, "add it first: npm run new -- source")}`;
}

function missingLanguage(source: string | undefined, { sources }: KnownEntries): string {
  const usual = sources.find(({ id }) => id === source)?.fields.language;
  return `its language: add --language TAG${usual === undefined ? ", such as --language en" : `; the outlet’s main language is ${usual}`}`;
}

function namesOfSource(source: string, { sources }: KnownEntries): string[] {
  const fields = sources.find(({ id }) => id === source)?.fields;
  return fields === undefined ? [] : [fields.name, ...fields.names.map(({ name }) => name)];
}

function thingsNamed(
  { titles, text }: PageReading,
  language: string,
  { places, people, organisations }: KnownEntries,
) {
  const kinds = { places, people, organisations };
  const things = Object.entries(kinds).flatMap(([kind, entries]) =>
    entries.map(({ id, fields: { name, names } }) => ({
      kind,
      id,
      names: [name, ...name.split(" / "), ...names.map((other) => other.name)],
    })),
  );
  const found = namedThings(`${titles[0]?.value ?? ""}\n${text}`, things, language);
  const idsOf = (kind: keyof typeof kinds) =>
    found.filter((thing) => thing.kind === kind).map(({ id }) => id);
  return { places: idsOf("places"), people: idsOf("people"), organisations: idsOf("organisations") };
}
