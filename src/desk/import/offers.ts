import { longestQuotation } from "../../schema/account.ts";
import { wordCount } from "../../timeline/words.ts";
import { type ContentFiles, validEntries } from "../check/content-file.ts";

/** A number of an article that the record has as an answer to a question. */
export interface OfferedFigure {
  readonly measure: string;
  readonly value: number;
}

/** A few words that somebody says in an article, and what is around them. */
export interface OfferedQuotation {
  readonly words: string;
  /** The text before and after it, where its speaker may be named. */
  readonly around: string;
}

/** Numbers as outlets print them, thousands with a sign or without. */
const numbers = /(?<![\p{L}\d.,:])(?:\d{1,3}(?:[.,\s\u00A0\u202F]\d{3})+|\d{2,6})(?![\p{L}\d]|[.,:]\d)/gu;

/** Smaller numbers are too often those of something else, and so are years. */
const smallest = 20;
const mostFigures = 6;

/** The numbers of a text that the record has as answers to the questions of measures, each with the measure that has it most often. */
export function offeredFigures(text: string, known: ContentFiles): OfferedFigure[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { data } of validEntries(known, "reports")) {
    for (const { measure, value } of data.accounts.flatMap(({ figures }) => figures)) {
      if (typeof value !== "number" || value < smallest) continue;
      const measures = counts.get(value) ?? new Map<string, number>();
      counts.set(value, measures.set(measure, (measures.get(measure) ?? 0) + 1));
    }
  }
  const written = [...text.matchAll(numbers)].flatMap(([number]) => {
    const value = Number(number.replace(/\D/g, ""));
    const isYear = /^\d{4}$/.test(number) && value >= 1900 && value < 2100 && !counts.has(value);
    return isYear ? [] : value;
  });
  const figures = [...new Set(written)].flatMap((value) => {
    const [best] = [...(counts.get(value) ?? [])].toSorted(([, a], [, b]) => b - a);
    return best === undefined ? [] : { measure: best[0], value };
  });
  return figures.slice(0, mostFigures);
}

/** Words between quotation marks of any kind. */
const quoted = /(?:“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|"([^"]+)")/gu;

const fewestWords = 3;
const mostQuotations = 4;
const reach = 160;

/** The quotations of a text that are short enough for the record. */
export function offeredQuotations(text: string): OfferedQuotation[] {
  const found = [...text.matchAll(quoted)].flatMap(({ 0: whole, 1: a, 2: b, 3: c, 4: d, index }) => {
    const words = (a ?? b ?? c ?? d ?? "")
      .replace(/\s+/g, " ")
      .replace(/[\p{Cc},]+$/u, "")
      .trim();
    const count = wordCount(words);
    const end = index + whole.length;
    return count < fewestWords || count > longestQuotation
      ? []
      : { words, around: `${text.slice(Math.max(0, index - reach), index)} ${text.slice(end, end + reach)}` };
  });
  return found.slice(0, mostQuotations);
}
