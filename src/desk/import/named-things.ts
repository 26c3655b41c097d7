import { foldedWords } from "../../search/fold.ts";

/** A person, organisation or place with all its names. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

/** Languages in which names have no case endings. */
const withoutEndings = new Set(["en", "fr", "de", "es", "it", "pt", "nl"]);

/** The shortest stem to which an ending is recognised, and the longest ending. */
const shortestStem = 4;
const longestEnding = 5;

/**
 * The things that a text names, the most frequent first. Names are found whole, in any script and letter
 * case, the longest one at each position; in most languages also with case endings (Кремля for Кремль).
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
  for (let position = 0; position < words.length; ) {
    const found = longestAt(words, position, known, inflects);
    for (const thing of found?.things ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    position += found?.words.length ?? 1;
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([thing]) => thing);
}

interface KnownName<Thing> {
  readonly words: readonly string[];
  readonly things: Set<Thing>;
}

type NamesByHead<Thing> = ReadonlyMap<string, readonly KnownName<Thing>[]>;

/** The first letters of a word, which endings do not change. */
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
  position: number,
  known: NamesByHead<Thing>,
  inflects: boolean,
): KnownName<Thing> | undefined {
  const names = known.get(headOf(words[position] ?? "")) ?? [];
  return (
    names.find((name) => name.words.every((word, at) => words[position + at] === word)) ??
    (inflects
      ? names.find((name) => name.words.every((word, at) => hasEnding(words[position + at] ?? "", word)))
      : undefined)
  );
}

/** Whether a word is a name with an ending, which may replace the last letter of the name. */
function hasEnding(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.length > shortestStem ? name.slice(0, -1) : name;
  return stem.length >= shortestStem && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}
