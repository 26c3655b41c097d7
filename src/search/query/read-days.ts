import { fold, writtenWord } from "../fold.ts";

/** A word of a query. */
export interface Token {
  readonly written: string;
  /** Folded. */
  readonly word: string;
  /** The signs between it and the word before it. */
  readonly before: string;
}

/** The words of a text, each with the signs that precede it. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(writtenWord)].map((match) => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { written: match[0], word: fold(match[0]), before };
  });
}

/** A day, `2024-06-12`, a month, `2024-06`, or a day of any year, `--06-12`. */
export type Days = string;

/** What may stand between the parts of a date: “12th of June”, “12 июня 2024 г.”, “2024 թ. հունիսի 12”. */
const fillers = new Set(
  [
    "of",
    "the",
    "de",
    "թ",
    "թվականի",
    "թվականին",
    "год",
    "года",
    "році",
    "року",
    "г",
    "р",
    "il",
    "ilin",
    "ci",
  ].map(fold),
);

/** The numbers of the months (1–12) by their folded names. */
export type Months = ReadonlyMap<string, number>;

type Shape = readonly ("year" | "month" | "day" | "monthNumber")[];

/** Dates with the month as a word, the longest first. */
const wordShapes: readonly Shape[] = [
  ["day", "month", "year"],
  ["month", "day", "year"],
  ["year", "month", "day"],
  ["month", "year"],
  ["year", "month"],
  ["day", "month"],
  ["month", "day"],
];

/** Dates in numbers, with the sign between them. */
const numberShapes: readonly { readonly sign: RegExp; readonly shape: Shape }[] = [
  { sign: /^[-‐‑–/.]$/, shape: ["year", "monthNumber", "day"] },
  { sign: /^[./-]$/, shape: ["day", "monthNumber", "year"] },
  { sign: /^[./-]$/, shape: ["monthNumber", "day", "year"] },
  { sign: /^[-/.]$/, shape: ["year", "monthNumber"] },
  { sign: /^[./]$/, shape: ["monthNumber", "year"] },
];

/**
 * The day or month that begins at a word of a query, in any usual way of writing: `2024-06-12`, `12.06.2024`, “12 June
 * 2024”, “June 12, 2024”, `2024-06`, “iyun 2024”. A day and a month in numbers are taken as in most of the world, the
 * day first, unless that is no date.
 *
 * @returns the day or month, and how many words it takes; null where none begins there.
 */
export function daysAt(
  tokens: readonly Token[],
  start: number,
  months: Months,
): { days: Days; length: number } | null {
  for (const { sign, shape } of numberShapes) {
    const found = read(tokens.slice(start, start + shape.length), shape, months);
    const joined = tokens.slice(start + 1, start + shape.length).every(({ before }) => sign.test(before));
    if (found !== null && joined) return { days: found, length: shape.length };
  }
  const places = tokens.keys().filter((place) => place >= start && !fillers.has(tokens[place]?.word ?? ""));
  const words = [...places.take(3)];
  if (words[0] !== start) return null;
  for (const shape of wordShapes) {
    const used = words.slice(0, shape.length);
    const found = read(
      used.flatMap((place) => tokens[place] ?? []),
      shape,
      months,
    );
    if (found !== null) return { days: found, length: (used.at(-1) ?? start) - start + 1 };
  }
  return null;
}

function read(tokens: readonly Token[], shape: Shape, months: Months): Days | null {
  if (tokens.length !== shape.length) return null;
  const numbers: Partial<Record<"year" | "month" | "day", number>> = {};
  for (const [index, part] of shape.entries()) {
    const number = numberOf(tokens[index]?.word ?? "", part, months);
    if (number === null) return null;
    numbers[part === "monthNumber" ? "month" : part] = number;
  }
  // A leap year where none is given: 29 February is a day.
  const { year = 2000, month = 0, day } = numbers;
  const known = new Date(Date.UTC(year, month - 1, day ?? 1));
  // 31 June becomes 1 July: no such day.
  if (known.getUTCMonth() !== month - 1) return null;
  const iso = known.toISOString().slice(0, day === undefined ? "YYYY-MM".length : "YYYY-MM-DD".length);
  return numbers.year === undefined ? iso.replace(/^\d{4}/, "-") : iso;
}

function numberOf(word: string, part: Shape[number], months: Months): number | null {
  switch (part) {
    case "year":
      return /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : null;
    case "month":
      return months.get(word) ?? null;
    case "monthNumber":
      return /^(?:0?[1-9]|1[0-2])$/.test(word) ? Number(word) : null;
    case "day": {
      const [, number = null] = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|го|ин|de|da)?$/u.exec(word) ?? [];
      return number === null ? null : Number(number);
    }
  }
}
