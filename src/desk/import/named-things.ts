import { foldedWords } from "../../search/fold.ts";

/** Someone or something with all names it goes by. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

/** Languages that hang nothing on names, or nothing that would not make another word of them. */
const withoutEndings = new Set(["en", "fr", "de", "es", "it", "pt", "nl"]);

/** The shortest word that may have an ending, and the longest ending. */
const shortestStem = 4;
const longestEnding = 5;

/**
 * Whom and what a text names, the most often named first. Whole names count, in any script and case, and the
 * longest name wins; in languages that inflect names also with endings: Кремля for Кремль.
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
  for (let place = 0; place < words.length; ) {
    const found = longestAt(words, place, known, inflects);
    for (const thing of found?.things ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    place += found?.words.length ?? 1;
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([thing]) => thing);
}

interface KnownName<Thing> {
  readonly words: readonly string[];
  readonly things: Set<Thing>;
}

type NamesByHead<Thing> = ReadonlyMap<string, readonly KnownName<Thing>[]>;

/** The first letters of a word, which endings leave as they are. */
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
  place: number,
  known: NamesByHead<Thing>,
  inflects: boolean,
): KnownName<Thing> | undefined {
  const names = known.get(headOf(words[place] ?? "")) ?? [];
  return (
    names.find((name) => name.words.every((word, at) => words[place + at] === word)) ??
    (inflects
      ? names.find((name) => name.words.every((word, at) => hasEnding(words[place + at] ?? "", word)))
      : undefined)
  );
}

/** Whether a word is another one with an ending, which may stand in place of the last letter. */
function hasEnding(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.length > shortestStem ? name.slice(0, -1) : name;
  return stem.length >= shortestStem && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}
