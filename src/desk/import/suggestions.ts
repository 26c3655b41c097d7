import { fold, foldedWords } from "../../search/fold.ts";
import { possibleDays } from "../../timeline/comparison/ranges.ts";
import { parseDate } from "../../timeline/dates/parse.ts";
import { hostOf } from "../../timeline/external-links.ts";
import type { KnownEntries } from "../entries/known-entries.ts";

type KnownSource = KnownEntries["sources"][number];
type KnownEvent = KnownEntries["events"][number];

/** The ids of the outlets that may have published a page, if possible only one. */
export function suggestSources(
  {
    address,
    language,
    outlets,
  }: { address: string | null; language: string | null; outlets: readonly string[] },
  { sources, reports }: KnownEntries,
): string[] {
  const hosts = new Map(sources.map(({ id }) => [id, new Set<string>()]));
  for (const { id, fields } of sources)
    if (fields.homepage !== undefined) hosts.get(id)?.add(hostOf(fields.homepage));
  for (const { fields } of reports) hosts.get(fields.source)?.add(hostOf(fields.url));
  const host = address === null ? null : hostOf(address);
  const withHost = (fits: (known: string) => boolean) =>
    host === null ? [] : sources.filter(({ id }) => [...(hosts.get(id) ?? [])].some(fits));
  const names = new Set(outlets.map(fold));
  const found =
    [
      withHost((known) => known === host),
      withHost((known) => host?.endsWith(`.${known}`) === true),
      sources.filter((source) => namesOf(source).some((name) => names.has(fold(name)))),
    ].find((candidates) => candidates.length > 0) ?? [];
  const named = found.filter(({ fields }) => names.has(fold(fields.name)));
  const inLanguage = found.filter(({ fields }) => fields.language === language);
  const narrowed = [named, inLanguage].find(({ length }) => length === 1) ?? found;
  return narrowed.map(({ id }) => id);
}

/** How many letters at the beginning and end of an article are searched for the name of an agency. */
const beginning = 400;
const end = 300;

/**
 * The ids of the news agencies whose text an article probably is: those that its byline names, or else those
 * in brackets or slashes at its beginning or end, “(Reuters)”, “/TASS/”. Never the outlet itself.
 */
export function suggestAgencies(
  { bylines, text, source }: { bylines: readonly string[]; text: string; source: string | null },
  { sources }: KnownEntries,
): string[] {
  const agencies = sources
    .filter(({ id, fields }) => fields.kind === "news agency" && id !== source)
    .map((agency) => ({ id: agency.id, names: namesOf(agency).flatMap(foldedNames) }));
  const named = (isNamed: (name: string) => boolean) =>
    agencies.filter(({ names }) => names.some(isNamed)).map(({ id }) => id);
  const words = bylines.map((byline) => ` ${foldedWords(byline).join(" ")} `);
  const inByline = named((name) => words.some((byline) => byline.includes(` ${name} `)));
  if (inByline.length > 0) return inByline;
  const marked = [text.slice(0, beginning), text.slice(-end)].flatMap((part) =>
    [...part.matchAll(/[([/]\s*([^()[\]/]{2,60}?)\s*[)\]/]/gu)].map(([, inside = ""]) => fold(inside)),
  );
  return named((name) => marked.includes(name));
}

/** The folded name; for “Agency Name (AN)” also those of both parts. */
function foldedNames(name: string): string[] {
  const parts = /^(.+) \((.+)\)$/.exec(name)?.slice(1) ?? [];
  return [name, ...parts].map(fold).filter((folded) => folded !== "");
}

/** All names of a source, in every language. */
export function namesOf({ fields }: KnownSource): string[] {
  return [fields.name, ...fields.names.map(({ name }) => name)];
}

/** How many days before its publication the events of a report may be. */
const daysBack = 7;

/**
 * The events of the week up to a day of publication, including those that began earlier and went on: first
 * those that share the most people, organisations and places with the report, then the latest.
 *
 * @param named ids of the people, organisations and places that the report names.
 */
export function eventsNear(
  published: string,
  named: ReadonlySet<string>,
  events: readonly KnownEvent[],
): KnownEvent[] {
  const { least, most } = possibleDays(parseDate(published));
  return events
    .map((event) => ({
      event,
      days: possibleDays(parseDate(event.fields.date)),
      common: commonWith(event, named),
    }))
    .filter(({ days }) => days.least <= most && days.most >= least - daysBack)
    .toSorted((a, b) => b.common - a.common || latestFirst(a.days.least, b.days.least))
    .map(({ event }) => event);
}

function commonWith({ fields }: KnownEvent, named: ReadonlySet<string>): number {
  const { places, people, organisations } = fields;
  return [...places, ...people, ...organisations].filter((id) => named.has(id)).length;
}

/** Unknown days are infinite, and the difference of two of them is not a number. */
function latestFirst(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

/** A person, organisation or place with all its names. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

/** Languages in which names have no case endings. */
const withoutEndings = new Set(["en", "fr", "de", "es", "it", "pt", "nl"]);

/** The shortest stem to which an ending is recognised, and the longest ending. */
const shortestStem = 4;
const longestEnding = 5;

/**
 * The things that a text names, the most frequent first. Names are found whole, in any script and letter
 * case, the longest one at each position; in most languages also with case endings (Кремля for Кремль).
 */
export function namedThings<Thing extends NamedThing>(
  text: string,
  things: readonly Thing[],
  language: string | null,
): Thing[] {
  const inflects = language !== null && !withoutEndings.has(language.split("-")[0] ?? "");
  const known = index(things);
  const words = foldedWords(text);
  const counts = new Map<Thing, number>();
  for (let position = 0; position < words.length; ) {
    const found = longestAt(words, position, known, inflects);
    for (const thing of found?.things ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    position += found?.words.length ?? 1;
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([thing]) => thing);
}

interface KnownName<Thing> {
  readonly words: readonly string[];
  readonly things: Set<Thing>;
}

type NamesByHead<Thing> = ReadonlyMap<string, readonly KnownName<Thing>[]>;

/** The first letters of a word, which endings do not change. */
function headOf(word: string): string {
  return word.slice(0, shortestStem - 1);
}

function index<Thing extends NamedThing>(things: readonly Thing[]): NamesByHead<Thing> {
  const byName = new Map<string, KnownName<Thing>>();
  for (const thing of things) {
    for (const written of thing.names) {
      const words = foldedWords(written);
      const name = byName.get(words.join(" ")) ?? { words, things: new Set() };
      byName.set(words.join(" "), name);
      name.things.add(thing);
    }
  }
  const names = [...byName.values()].filter(({ words }) => words.length > 0);
  const longestFirst = names.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words: [first = ""] }) => headOf(first));
}

function longestAt<Thing>(
  words: readonly string[],
  position: number,
  known: NamesByHead<Thing>,
  inflects: boolean,
): KnownName<Thing> | undefined {
  const names = known.get(headOf(words[position] ?? "")) ?? [];
  return (
    names.find((name) => name.words.every((word, at) => words[position + at] === word)) ??
    (inflects
      ? names.find((name) => name.words.every((word, at) => hasEnding(words[position + at] ?? "", word)))
      : undefined)
  );
}

/** Whether a word is a name with an ending, which may replace the last letter of the name. */
function hasEnding(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.length > shortestStem ? name.slice(0, -1) : name;
  return stem.length >= shortestStem && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}
