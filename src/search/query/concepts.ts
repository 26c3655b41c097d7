import { dayToken, numberToken, thingToken } from "../index-tokens.ts";
import type { KnownThing } from "../names.ts";
import type { NameBook } from "./name-book.ts";
import type { Part } from "./read-query.ts";
import { isCommon, otherForms } from "./word-forms.ts";

/** One way in which a page can have what a part of a query asks for. */
export type Alternative = {
  /** How much it counts, from 0 to 1. */
  readonly weight: number;
} & (
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "phrase"; readonly words: string }
  /** A word of the index that no reader sees. */
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "month"; readonly month: string }
);

/** What a part of a query asks for. A page has it if it has any of the alternatives. */
export interface Concept {
  /** As the reader typed it. */
  readonly written: string;
  readonly alternatives: readonly Alternative[];
  /** The things that it names by a whole name. */
  readonly named: readonly KnownThing[];
  /** What excerpts mark: folded words that follow one another. */
  readonly marks: readonly string[];
  /** The single word that it is, if it is one and names nothing: it may be a typo. */
  readonly word: string | null;
  /** Whether it decides nothing, such as “how”, and counts only where the query has nothing else. */
  readonly isCommon: boolean;
  /** The day or month that it names. */
  readonly days: string | null;
}

/** Names of more words than this are not looked for. */
const longestName = 8;

const isLetter = /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}$/u;

/** More things than this with a word in their names do not help. */
const mostThings = 24;

/** What a query asks for. Words that together are a name are one concept, the longest name first. */
export function conceptsOf(parts: readonly Part[], names: NameBook): Concept[] {
  const concepts: Concept[] = [];
  for (let place = 0; place < parts.length; ) {
    const part = parts[place];
    if (part === undefined) break;
    if (part.kind === "word") {
      const { concept, length } = nameAt(parts, place, names) ??
        joinedAt(parts, place) ?? { concept: ofWord(part, names), length: 1 };
      concepts.push(concept);
      place += length;
    } else {
      concepts.push(part.kind === "phrase" ? ofPhrase(part, names) : ofDays(part));
      place += 1;
    }
  }
  const deciding = concepts.filter((concept) => !concept.isCommon);
  return deciding.length > 0 ? deciding : concepts.map((concept) => ({ ...concept, isCommon: false }));
}

/** The longest name that begins at a part. */
function nameAt(parts: readonly Part[], place: number, names: NameBook) {
  const words: { readonly written: string; readonly word: string }[] = [];
  for (const part of parts.slice(place, place + longestName)) {
    if (part.kind !== "word") break;
    words.push(part);
  }
  for (let length = words.length; length > 0; length--) {
    const span = words.slice(0, length);
    if (span.length === 1 && isCommon(span[0]?.word ?? "")) return null;
    const named = names.named(span.map(({ word }) => word));
    if (named.length > 0) return { concept: ofName(span, named, names), length };
  }
  return null;
}

/** Words that are joined by a hyphen, which other texts write as one: `cease-fire`. */
function joinedAt(parts: readonly Part[], place: number) {
  const [first, second, third] = parts.slice(place, place + 3);
  if (first?.kind !== "word" || second?.kind !== "word" || !second.isJoined) return null;
  if (third?.kind === "word" && third.isJoined) return null;
  const words = `${first.word} ${second.word}`;
  const word = `${first.word}${second.word}`;
  const concept: Concept = {
    written: `${first.written}-${second.written}`,
    alternatives: [{ kind: "phrase", words, weight: 1 }, ...wordAlternatives(word, 1)],
    named: [],
    marks: [words, word],
    word: null,
    isCommon: false,
    days: null,
  };
  return { concept, length: 2 };
}

function ofName(
  span: readonly { readonly written: string; readonly word: string }[],
  named: readonly KnownThing[],
  names: NameBook,
): Concept {
  const [only, ...others] = span;
  const text = span.map(({ word }) => word).join(" ");
  return {
    written: span.map(({ written }) => written).join(" "),
    alternatives: [
      ...named.map(({ kind, id }) => ({ kind: "token" as const, token: thingToken(kind, id), weight: 1 })),
      // The same words may be in texts that mean something else, or in an inflected form.
      ...(only !== undefined && others.length === 0
        ? [...wordAlternatives(only.word, 0.6), ...partialNames(only.word, names, 0.3)]
        : [{ kind: "phrase" as const, words: text, weight: 0.9 }]),
    ],
    named,
    marks: [text, ...marksOf(named)],
    word: null,
    isCommon: false,
    days: null,
  };
}

function ofWord(
  { written, word }: { readonly written: string; readonly word: string },
  names: NameBook,
): Concept {
  return {
    written,
    // A single letter is on every page and means nothing.
    alternatives: isLetter.test(word)
      ? []
      : [...wordAlternatives(word, 1), ...partialNames(word, names, 0.5)],
    named: [],
    marks: [word, ...otherForms(word), ...names.wordsMeant(word)],
    word,
    isCommon: isCommon(word) || isLetter.test(word),
    days: null,
  };
}

function ofPhrase({ written, words }: Extract<Part, { kind: "phrase" }>, names: NameBook): Concept {
  const named = names.named(words.split(" "));
  return {
    written,
    alternatives: [{ kind: "phrase", words, weight: 1 }],
    named,
    marks: [words],
    word: null,
    isCommon: false,
    days: null,
  };
}

function ofDays({ written, days }: Extract<Part, { kind: "days" }>): Concept {
  const printed = printDays(days).toLowerCase();
  return {
    written,
    alternatives: [
      ...dayAlternatives(days),
      { kind: "phrase", words: printed, weight: dayPhraseWeight(days) },
    ],
    named: [],
    marks: [printed],
    word: null,
    isCommon: false,
    days,
  };
}

function isDayOfYear(days: string): boolean {
  return days.startsWith("-");
}

function isMonth(days: string): boolean {
  return days.length === "YYYY-MM".length && !isDayOfYear(days);
}

function dayAlternatives(days: string): Alternative[] {
  if (isDayOfYear(days)) return [];
  return [
    isMonth(days)
      ? { kind: "month", month: days, weight: 0.8 }
      : { kind: "token", token: dayToken(days), weight: 1 },
  ];
}

/** What happened on a day is more about it than a text that names the day. */
function dayPhraseWeight(days: string): number {
  return isMonth(days) || isDayOfYear(days) ? 1 : 0.3;
}

/** `2024-06-12` → “12 June 2024”, `2024-06` → “June 2024”, `--06-12` → “12 June”. */
export function printDays(days: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...(!isMonth(days) && { day: "numeric" }),
    month: "long",
    ...(!isDayOfYear(days) && { year: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(new Date(isMonth(days) ? `${days}-01` : days.replace(/^-/, "2000")));
}

function wordAlternatives(word: string, weight: number): Alternative[] {
  return [
    ...(/^\d{2,}$/.test(word) ? [{ kind: "token" as const, token: numberToken(word), weight }] : []),
    { kind: "word", word, weight },
    ...otherForms(word).map((form) => ({ kind: "word" as const, word: form, weight: weight * 0.9 })),
  ];
}

/** Pages that mention something with the word in its name, under whatever name. */
function partialNames(word: string, names: NameBook, weight: number): Alternative[] {
  const things = names.withWord(names.wordsMeant(word));
  return things
    .slice(0, mostThings)
    .map(({ kind, id }) => ({ kind: "token", token: thingToken(kind, id), weight }));
}

function marksOf(things: readonly KnownThing[]): string[] {
  return things.flatMap(({ names }) => names.map(({ folded }) => folded));
}
