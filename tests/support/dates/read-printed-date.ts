import type { BoundParts, DateParts, PointParts } from "./edtf-arbitraries.ts";

/**
 * Reads a printed date back as a reader would, knowing nothing of the code that printed it. Throws
 * where the text holds anything that is no part of a date.
 */
export function readPrintedDate(text: string): DateParts {
  const open = /^from (.+), (no end recorded|end not known)$/.exec(text);
  if (open !== null) return interval(readPoint(part(open, 1)), open[2] === "no end recorded" ? ".." : "");
  const ended = /^by (.+)$/.exec(text);
  if (ended !== null) return interval("..", readPoint(part(ended, 1)));
  const unknown = /^until (.+), beginning not known$/.exec(text);
  if (unknown !== null) return interval("", readPoint(part(unknown, 1)));
  const [first = "", second] = text.split(" – ");
  if (second !== undefined) {
    // “12 June – 3 July 2024” shares its year.
    const to = readPoint(second);
    return interval(readPoint(/^\d+ [A-Z][a-z]+$/.test(first) ? `${first} ${to.year}` : first), to);
  }
  const [short = "", last] = text.split("–");
  if (last === undefined) return { kind: "point", point: readPoint(text) };
  const to = readPoint(last);
  return interval(readPoint(`${short}${sharedWords(last, to)}`), to);
}

/** What “19–20 September 2023” and “June–July 2024” say once for both sides. */
function sharedWords(last: string, to: PointParts): string {
  if (to.precision === "year") return "";
  return ` ${last.split(" ").slice(1).join(" ")}`;
}

function interval(from: BoundParts, to: BoundParts): DateParts {
  return { kind: "interval", from, to };
}

function readPoint(text: string): PointParts {
  const match = /^(possibly )?(about )?(.+)$/.exec(text);
  if (match === null) throw new Error(`“${text}” is no date.`);
  const qualifiers = [match[1] === undefined ? "" : "?", match[2] === undefined ? "" : "~"].join("");
  const qualifier = qualifiers === "?~" ? "%" : qualifiers === "?" ? "?" : qualifiers === "~" ? "~" : "";
  return { ...readKnownParts(part(match, 3)), qualifier };
}

function readKnownParts(text: string): Omit<PointParts, "qualifier"> {
  const nothing = { month: null, day: null, part: null };
  const day = /^(\d{1,2}) ([A-Z][a-z]+) (\d+)$/.exec(text);
  if (day !== null) {
    const parts = { year: Number(day[3]), month: oneOf(months, day[2]), day: Number(day[1]) };
    return { ...nothing, precision: "day", ...parts };
  }
  const month = /^([A-Z][a-z]+) (\d+)$/.exec(text);
  if (month !== null) {
    return { ...nothing, precision: "month", year: Number(month[2]), month: oneOf(months, month[1]) };
  }
  const season = /^([a-z]+) (\d+)$/.exec(text);
  if (season !== null) {
    return { ...nothing, precision: "season", year: Number(season[2]), part: oneOf(seasons, season[1]) };
  }
  const quarter = /^(?:the )?([a-z]+) quarter of (\d+)$/.exec(text);
  if (quarter !== null) {
    return { ...nothing, precision: "quarter", year: Number(quarter[2]), part: oneOf(ordinals, quarter[1]) };
  }
  const century = /^the years (\d+)00 to \1(?:99)$/.exec(text);
  if (century !== null) return { ...nothing, precision: "century", year: Number(century[1]) * 100 };
  const decade = /^the (\d+0)s$/.exec(text);
  if (decade !== null) return { ...nothing, precision: "decade", year: Number(decade[1]) };
  const year = /^(\d+)$/.exec(text);
  if (year !== null) return { ...nothing, precision: "year", year: Number(year[1]) };
  throw new Error(`“${text}” is no date.`);
}

/** The month names of English. */
export const months: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const seasons = ["spring", "summer", "autumn", "winter"];
const ordinals = ["first", "second", "third", "fourth"];

/** Where a word stands in its list, counted from 1. */
function oneOf(words: readonly string[], word: string | undefined): number {
  const index = words.indexOf(word ?? "");
  if (index === -1) throw new Error(`“${word}” is not among ${words.join(", ")}.`);
  return index + 1;
}

function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}
