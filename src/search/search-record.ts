import type { Figure } from "../timeline/timeline.ts";
import { foldedWords } from "./fold.ts";
import { numberToken, titleToken, withoutSigns } from "./index-tokens.ts";

/** A page for the index of Pagefind (https://pagefind.app/docs/node-api/#indexaddcustomrecord). */
export interface SearchRecord {
  /** The path of the page from the site’s root. */
  readonly url: string;
  /** The text of the page, for finding and for excerpts. */
  readonly content: string;
  /** All records are in one index: by language, a name in one script would not be found in another. */
  readonly language: "en";
  /**
   * What results show, and words by which the page is found though no reader sees them: the tokens of what it is
   * `about`, of the words of its title (`titled`), and of whom it `names`; and extra `words`.
   */
  readonly meta: Record<string, string>;
  /** The values of each facet; of events and reports also every month in which they were or may have been, and the events they are about. */
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** A record before its place among all is known. */
export interface CountedRecord extends SearchRecord {
  /** How much is on the page: of an event the number of its reports, of a person that of the events. */
  readonly count: number;
}

/** One text, in which each part ends a sentence. */
export function joinTexts(texts: readonly (string | null | undefined)[]): string {
  return texts
    .flatMap((text) => text ?? [])
    .filter((text) => text !== "")
    .map((text) => (/[.!?…”]$/u.test(text) ? text : `${text}.`))
    .join(" ");
}

/** The tokens of the numbers that some figures give. */
export function figureTokens(figures: readonly Figure[]): string[] {
  const numbers = figures.flatMap(({ value, upTo }) =>
    [value, upTo].flatMap((number) => (typeof number === "number" ? String(number) : [])),
  );
  return [...new Set(numbers)].map((number) => numberToken(withoutSigns(number)));
}

/** The tokens of the words of titles. */
export function titleTokens(...titles: readonly (string | null)[]): string {
  return [...new Set(titles.flatMap((title) => foldedWords(title ?? "")).map(titleToken))].join(" ");
}
