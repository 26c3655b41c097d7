import { identifierPattern } from "../../schema/identifier.ts";
import { transliterate } from "./transliterate.ts";

/** As many words of a title as make an address that can be read and said. */
const mostWords = 6;
const mostLetters = 60;

/** The first words of a title as a part of an id; empty where no letter of it can be written in a–z. */
export function slugOf(title: string, language?: string): string {
  const words = transliterate(title, language)
    // Apostrophes stand inside words: “don’t” is one.
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
