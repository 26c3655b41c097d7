import { fold } from "../fold.ts";
import { decimal, groupedNumber, pointedAbbreviation, unspaced, withoutSigns } from "../index-tokens.ts";
import { type Days, daysAt, type Months, tokensOf } from "./read-days.ts";

/** A part of what a reader typed, with what was typed. */
export type Part =
  | {
      readonly kind: "word";
      readonly written: string;
      readonly word: string;
      /** Whether it is joined to the word before it: `cease-fire`. */
      readonly isJoined: boolean;
    }
  /** Folded words that must follow one another. */
  | { readonly kind: "phrase"; readonly written: string; readonly words: string }
  | { readonly kind: "days"; readonly written: string; readonly days: Days };

const quoted = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/**
 * Takes a query apart: texts in quotation marks are phrases, days and months in any usual way of writing are days, all
 * else is words. Numbers and abbreviations lose the signs inside them: `70,000`, `U.N.`; words of scripts without
 * spaces become pairs of letters.
 */
export function readQuery(text: string, months: Months): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(quoted)) {
    const [whole, inside = ""] = match;
    parts.push(...readWords(text.slice(end, match.index), months));
    const words = fold(inside);
    if (words !== "") parts.push({ kind: "phrase", written: whole, words });
    end = match.index + whole.length;
  }
  return [...parts, ...readWords(text.slice(end), months)];
}

function readWords(text: string, months: Months): Part[] {
  const tokens = tokensOf(
    text
      .replace(groupedNumber, withoutSigns)
      .replace(decimal, withoutSigns)
      .replace(pointedAbbreviation, withoutSigns),
  );
  const parts: Part[] = [];
  for (let place = 0; place < tokens.length; ) {
    const found = daysAt(tokens, place, months);
    if (found === null) {
      const { written = "", before = "" } = tokens[place] ?? {};
      parts.push(...wordsOf(written, /^[-‐‑–]$/.test(before)));
      place += 1;
    } else {
      const written = tokens.slice(place, place + found.length).map((token) => token.written);
      parts.push({ kind: "days", written: written.join(" "), days: found.days });
      place += found.length;
    }
  }
  return parts;
}

function wordsOf(written: string, isJoined: boolean): Part[] {
  return (written.match(unspacedOrNot) ?? [])
    .flatMap((run) => (run.search(unspaced) === 0 ? pairsOf(run) : [run]))
    .map((part): Part => ({ kind: "word", written: part, word: fold(part), isJoined }))
    .filter((part) => part.kind !== "word" || part.word !== "");
}

const unspacedOrNot = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source}).)+`, "gu");

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
