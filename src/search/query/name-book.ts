import { baseForms } from "../base-forms.ts";
import { fold, writtenWord } from "../fold.ts";
import type { KnownThing } from "../names.ts";
import { otherForms } from "./word-forms.ts";

/** Everything with a name, by the words of its names. */
export class NameBook {
  readonly things: readonly KnownThing[];
  /** The things by each folded word of their names. */
  readonly #byWord: ReadonlyMap<string, ReadonlySet<KnownThing>>;

  /** The things by each name of several words without the spaces in it. */
  readonly #joined: ReadonlyMap<string, readonly KnownThing[]>;

  constructor(things: readonly KnownThing[]) {
    this.things = things;
    const several = things.flatMap((thing) =>
      thing.names
        .filter(({ words }) => words.length > 1)
        .map(({ words }) => ({ thing, joined: words.join("") })),
    );
    this.#joined = new Map(
      [...Map.groupBy(several, ({ joined }) => joined)].map(([joined, bearers]) => [
        joined,
        bearers.map(({ thing }) => thing),
      ]),
    );
    const byWord = new Map<string, Set<KnownThing>>();
    for (const thing of things) {
      for (const word of thing.names.flatMap(({ words }) => words)) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, new Set([thing]));
        else known.add(thing);
      }
    }
    this.#byWord = byWord;
  }

  /** The words of names that a word may be: itself, another form of it, and those of which it is an inflected form. */
  wordsMeant(word: string): string[] {
    return [word, ...otherForms(word), ...baseForms(word)].filter((form) => this.#byWord.has(form));
  }

  /** The things whose names have all of these words among them, those on most events first: “Smith”, “French ministry of defence”. */
  covering(words: readonly string[]): KnownThing[] {
    const meant = words.map((word) => this.wordsMeant(word));
    return this.withWord(meant[0] ?? []).filter(({ names }) => {
      const own = new Set(names.flatMap((name) => name.words));
      return meant.every((forms) => forms.some((form) => own.has(form)));
    });
  }

  /** The things that have a name with one of these words, those on most events first. */
  withWord(words: readonly string[]): KnownThing[] {
    const found = new Set(words.flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    return [...found].toSorted((a, b) => b.eventCount - a.eventCount);
  }

  /** The things of which these words are a whole name, in any order; inflected forms of a name only where no name is as typed. */
  named(words: readonly string[]): KnownThing[] {
    const asTyped = this.#withNameOf(words.map((word) => [word]));
    if (asTyped.length > 0) return asTyped;
    const [only = "", ...others] = words;
    // “newsfr” for “News.fr”, “abcd” for “AB/CD”.
    const joined = others.length > 0 ? [] : [...(this.#joined.get(only) ?? [])];
    return joined.length > 0 ? joined : this.#withNameOf(words.map((word) => this.wordsMeant(word)));
  }

  /** The things that have a name of just these words, each in one of its forms. */
  #withNameOf(words: readonly (readonly string[])[]): KnownThing[] {
    return this.withWord(words[0] ?? []).filter(({ names }) =>
      names.some((name) => {
        const left = [...name.words];
        return (
          left.length === words.length &&
          words.every((forms) => {
            const place = left.findIndex((word) => forms.includes(word));
            if (place !== -1) left.splice(place, 1);
            return place !== -1;
          })
        );
      }),
    );
  }

  /** Every word of a name, and every whole name of several words. */
  spellings(): string[] {
    const whole = this.things.flatMap(({ names }) => names.map(({ folded }) => folded));
    return [...new Set([...this.#byWord.keys(), ...whole])];
  }

  /** A word of a name, or a whole name, as it is written: “smith” → “Smith”. Null where no name has it. */
  written(spelling: string): string | null {
    for (const { names } of this.withWord(spelling.split(" ").slice(0, 1))) {
      for (const { name, folded } of names) {
        const found =
          folded === spelling ? name : name.match(writtenWord)?.find((word) => fold(word) === spelling);
        if (found !== undefined) return found;
      }
    }
    return null;
  }
}
