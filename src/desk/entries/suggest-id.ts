import type { EntryCollection } from "../../schema/collections.ts";
import { identifierPattern } from "../../schema/values.ts";
import { transliterate } from "./transliterate.ts";

/** What an id is made of, as far as it is known. */
export interface IdParts {
  /** The title of a report, an event or a measure, the name of all others. */
  readonly title: string | null;
  /** EDTF: when a report was published, when an event happened. */
  readonly date?: string | undefined;
  /** The language of the title. */
  readonly language?: string | undefined;
  /** The id of a report's outlet. */
  readonly source?: string | undefined;
  /** The id of the first event of a report. */
  readonly event?: string | undefined;
}

/** The id that an entry is best known by; null where its parts make none. */
export function suggestId(
  collection: EntryCollection,
  { title, date = "", language, source = "", event }: IdParts,
): string | null {
  if (collection === "reports") {
    // The addresses of reports on one event say what they have in common.
    const topic = event?.replace(/^\d{4}s?(?:-\d{2}){0,2}-/, "") ?? slugOf(title ?? "", language);
    return joinId(dateInId(date), source, topic === "" ? "report" : topic);
  }
  if (collection === "events") return joinId(dateInId(date), slugOf(title ?? "", language));
  // Of “Quay / Harbour” the first name, of “Agency (AG)” the name without the addition.
  const [name = ""] = (title ?? "").replace(/^The /, "").split(/ [/(]/);
  return joinId(slugOf(name, language));
}

/** The id that an entry’s fields make; null where they make none. */
export function idOfData(
  collection: EntryCollection,
  data: Readonly<Record<string, unknown>>,
): string | null {
  const [first]: unknown[] = Array.isArray(data["accounts"]) ? data["accounts"] : [];
  const event =
    typeof first === "object" && first !== null && "event" in first ? textOf(first.event) : undefined;
  return suggestId(collection, {
    title: textOf(data["titleTranslation"]) ?? textOf(data["title"]) ?? textOf(data["name"]) ?? null,
    language: data["titleTranslation"] === undefined ? textOf(data["language"]) : undefined,
    date: textOf(data["published"]) ?? textOf(data["date"]),
    source: textOf(data["source"]),
    event,
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** As many words of a title as make an address that can be read and said. */
const mostWords = 6;
const mostLetters = 60;

/** The first words of a title as a part of an id; empty where no letter of it can be written in a–z. */
export function slugOf(title: string, language?: string): string {
  const words = transliterate(title, language)
    // A word with an apostrophe, such as “don’t”, is one word.
    .replace(/['’‘ʼ`´]/gu, "")
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of (words ?? []).slice(0, mostWords)) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > mostLetters) break;
    slug = longer;
  }
  return slug;
}

/** Parts of an id joined, without those that are empty; null where they make no id. */
export function joinId(...parts: readonly string[]): string | null {
  const id = parts.filter((part) => part !== "").join("-");
  return identifierPattern.test(id) ? id : null;
}

/** A date of the record as ids begin with it: its first day, month or year, as exactly as it is known. */
export function dateInId(edtf: string): string {
  const [from = "", to = ""] = edtf.split("/");
  const point = /^\d/.test(from) ? from : to;
  const [, year = "", month] = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?/.exec(point) ?? [];
  if (year.endsWith("X")) return `${year.replaceAll("X", "0")}s`;
  if (month === undefined || Number(month) > 12) return year;
  const [day] = /(?<=^\d{4}-\d{2})-\d{2}/.exec(point) ?? [""];
  return `${year}-${month}${day}`;
}
