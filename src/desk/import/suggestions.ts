import { fold, foldedWords } from "../../search/fold.ts";
import { possibleDays } from "../../timeline/comparison/ranges.ts";
import { parseDate } from "../../timeline/dates/parse.ts";
import { hostOf } from "../../timeline/external-links.ts";
import { allNames, type Named, NameIndex } from "../../timeline/names.ts";
import { type ContentFiles, validEntries } from "../check/content-file.ts";

/** Services on which many outlets publish, each at an address of its own. */
const sharedHosts = new Set([
  ...[
    "t.me",
    "telegram.me",
    "youtube.com",
    "youtu.be",
    "facebook.com",
    "x.com",
    "twitter.com",
    "instagram.com",
  ],
  ...["vk.com", "ok.ru", "dzen.ru", "medium.com", "tiktok.com", "rutube.ru"],
]);

/** The front pages of an outlet. */
export function homepagesOf(data: {
  readonly homepage?: string | undefined;
  readonly otherHomepages: readonly string[];
}): string[] {
  return [...(data.homepage === undefined ? [] : [data.homepage]), ...data.otherHomepages];
}

/** Whose site an address is on: its host, on a service with the part of the path that names the outlet, if it has one. */
export function siteOf(address: string): string {
  const host = hostOf(address).replace(/^m\./, "");
  if (!sharedHosts.has(host)) return host;
  const [first = "", second = ""] = new URL(address).pathname.toLowerCase().split("/").filter(Boolean);
  if (/^(?:t|telegram)\.me$/.test(host)) return `${host}/${first === "s" ? second : first}`;
  if (/^(?:channel|c|user)$/.test(first)) return `${host}/${first}/${second}`;
  return first.startsWith("@") ? `${host}/${first}` : host;
}

/** The ids of the outlets that may have published a page, if possible only one. */
export function suggestSources(
  {
    address,
    language,
    outlets,
  }: { address: string | null; language: string | null; outlets: readonly string[] },
  known: ContentFiles,
): string[] {
  const sources = validEntries(known, "sources");
  const hosts = new Map(sources.map(({ id }) => [id, new Set<string>()]));
  for (const { id, data } of sources) {
    for (const homepage of homepagesOf(data)) hosts.get(id)?.add(siteOf(homepage));
  }
  for (const { data } of validEntries(known, "reports")) hosts.get(data.source)?.add(siteOf(data.url));
  const host = address === null ? null : siteOf(address);
  const withHost = (fits: (host: string) => boolean) =>
    host === null || sharedHosts.has(host)
      ? []
      : sources.filter(({ id }) => [...(hosts.get(id) ?? [])].some(fits));
  const names = new Set(outlets.map(fold));
  const found =
    [
      withHost((other) => other === host),
      withHost((other) => host?.endsWith(`.${other}`) === true && !sharedHosts.has(other)),
      sources.filter(({ data }) => allNames(data).some((name) => names.has(fold(name)))),
    ].find((candidates) => candidates.length > 0) ?? [];
  const named = found.filter(({ data }) => names.has(fold(data.name)));
  const inLanguage = found.filter(({ data }) => data.language === language);
  const narrowed = [named, inLanguage].find(({ length }) => length === 1) ?? found;
  return narrowed.map(({ id }) => id);
}

/** How many letters at the beginning and end of an article are searched for the name of an agency. */
const beginning = 400;
const end = 300;

/**
 * The ids of the news agencies whose text an article probably is: those that its byline names, or else those
 * in brackets or slashes at its beginning or end, “(News Wire)”, “/Wire/”. Never the outlet itself.
 */
export function suggestAgencies(
  { bylines, text, source }: { bylines: readonly string[]; text: string; source: string | null },
  known: ContentFiles,
): string[] {
  const agencies = validEntries(known, "sources")
    .filter(({ id, data }) => data.kind === "news agency" && id !== source)
    .map(({ id, data }) => ({ id, names: allNames(data).flatMap(foldedNames) }));
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

/** How many days before its publication the events of a report may be. */
const daysBack = 7;

/**
 * The ids of the events of the week up to a day of publication, including those that began earlier and went on: first
 * those that share the most people, organisations and places with the report, then the latest.
 *
 * @param named ids of the people, organisations and places that the report names.
 */
export function eventsNear(published: string, named: ReadonlySet<string>, known: ContentFiles): string[] {
  const { least, most } = possibleDays(parseDate(published));
  return (
    validEntries(known, "events")
      .map(({ id, data: { date, places, people, organisations } }) => ({
        id,
        days: possibleDays(parseDate(date)),
        common: [...places, ...people, ...organisations].filter((each) => named.has(each)).length,
      }))
      .filter(({ days }) => days.least <= most && days.most >= least - daysBack)
      // Unknown days are infinite, and the difference of two of them is not a number.
      .toSorted((a, b) => b.common - a.common || b.days.least - a.days.least || 0)
      .map(({ id }) => id)
  );
}

/** Languages in which names have no case endings. */
const withoutEndings = new Set(["en", "fr", "de", "es", "it", "pt", "nl"]);

/** The shortest stem to which an ending is recognised, and the longest ending. */
const shortestStem = 4;
const longestEnding = 5;

/**
 * A search for the things that texts in a language name, the most frequent first. Names are found whole, in any script
 * and letter case, the longest one at each position; in most languages also with case endings (Рима for Рим).
 */
export function thingFinder<Thing extends Named>(
  things: readonly Thing[],
  language: string | null,
): (...texts: readonly string[]) => Thing[] {
  const inflects = language !== null && !withoutEndings.has(language.split("-")[0] ?? "");
  const names = new NameIndex(things, {
    wordsOf: foldedWords,
    // The first letters, which endings do not change.
    headOf: (word) => word.slice(0, shortestStem - 1),
    isFormOf: inflects ? hasEnding : () => false,
  });
  return (...texts) => {
    const counts = new Map<Thing, number>();
    for (const thing of texts.flatMap((text) => names.foundIn(text)).flatMap(({ bearers }) => bearers)) {
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([thing]) => thing);
  };
}

/** Whether a word is a name with an ending, which may replace the last letter of the name. */
function hasEnding(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.length > shortestStem ? name.slice(0, -1) : name;
  return stem.length >= shortestStem && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}
