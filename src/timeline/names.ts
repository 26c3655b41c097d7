import { entityCollections } from "../schema/collections.ts";
import { entityKinds } from "../schema/kinds.ts";
import { compareText } from "./dates/order.ts";
import { allEntities, type Entity, type Name } from "./entities.ts";
import { firstOfEach, groupByEach } from "./groups.ts";
import type { Timeline } from "./timeline.ts";

/** What goes by names, the neutral one and others. */
export interface Named {
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

/** Every name of an entity, the neutral one first, each once. */
export function allNames(entity: Named): string[] {
  return [...new Set([entity.name, ...entity.names.map(({ name }) => name)])];
}

/** The part of a name by which lists are ordered: the family name of a person, taken to be the last word; else the whole name. */
export function filedName({ collection, name }: Entity): string {
  const isWhole = entityKinds[collection].filedBy === "whole name";
  return isWhole ? name : (name.split(" ").at(-1) ?? name);
}

const alphabet = new Intl.Collator("en");

/** Entities in alphabetical order of the part of their names by which lists are ordered, then of their whole names. */
export function inFiledOrder<Kind extends Entity>(entities: readonly Kind[]): Kind[] {
  return entities.toSorted(
    (a, b) =>
      alphabet.compare(filedName(a), filedName(b)) ||
      alphabet.compare(a.name, b.name) ||
      compareText(a.id, b.id),
  );
}

/** One name in each language, the first that is recorded: enough for readers to see that they are in the right place. */
export function oneNameALanguage({ names }: Entity): Name[] {
  return firstOfEach(names, ({ language }) => language);
}

/** A name with everyone who has it. */
export interface KnownName<Bearer> {
  readonly name: string;
  readonly words: readonly string[];
  /** Everyone and everything with this name; more than one where the name alone is ambiguous. */
  readonly bearers: readonly Bearer[];
}

/** How names are looked for. */
export interface Reading {
  /** The words of a text, or of a name. */
  readonly wordsOf: (text: string) => string[];
  /** The part of a word that all its forms have in common. */
  readonly headOf: (word: string) => string;
  /** Whether a word of a text is a form of a word of a name, which counts where no name is there as it is. */
  readonly isFormOf: (word: string, ofName: string) => boolean;
}

/** Whole words, in their case. */
const asWritten: Reading = {
  wordsOf: (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  headOf: (word) => word,
  isFormOf: () => false,
};

/**
 * Finds the names of entities in running text. Whole words count, in their case unless the names are read otherwise,
 * and the longest name wins: “The London Times” names a newspaper and no town. The time to search a text does not
 * depend on how many names there are.
 */
export class NameIndex<Bearer extends Named = Entity> {
  readonly #reading: Reading;
  /** Names by the head of their first word, the longest first. */
  readonly #byHead: ReadonlyMap<string, readonly KnownName<Bearer>[]>;

  constructor(entities: Iterable<Bearer>, reading: Reading = asWritten) {
    this.#reading = reading;
    const byName = groupByEach(
      entities,
      (entity) => new Set(allNames(entity).map((name) => reading.wordsOf(name).join(" "))),
    );
    const known = [...byName].map(([name, bearers]) => ({ name, words: name.split(" "), bearers }));
    known.sort((a, b) => b.words.length - a.words.length);
    this.#byHead = Map.groupBy(known, ({ words: [first = ""] }) => reading.headOf(first));
  }

  /** Everyone and everything a text names, each once, in the order of the text. */
  namedIn(text: string): Bearer[] {
    return [...new Set(this.foundIn(text).flatMap(({ bearers }) => bearers))];
  }

  /** Every name in a text, in its order. */
  foundIn(text: string): KnownName<Bearer>[] {
    const words = this.#reading.wordsOf(text);
    const found: KnownName<Bearer>[] = [];
    for (let place = 0; place < words.length; ) {
      const known = this.#longestAt(words, place);
      if (known !== undefined) found.push(known);
      place += known?.words.length ?? 1;
    }
    return found;
  }

  #longestAt(words: readonly string[], place: number): KnownName<Bearer> | undefined {
    const names = this.#byHead.get(this.#reading.headOf(words[place] ?? "")) ?? [];
    const longest = (isSame: (word: string, ofName: string) => boolean) =>
      names.find((name) => name.words.every((word, index) => isSame(words[place + index] ?? "", word)));
    return longest((word, ofName) => word === ofName) ?? longest(this.#reading.isFormOf);
  }
}

/** The names of all entities of a timeline. */
export function nameIndexOf(timeline: Timeline): NameIndex {
  return new NameIndex(allEntities(timeline));
}

/** A name on the list of all names. */
export interface ListedName {
  readonly name: string;
  /** A BCP 47 tag; null for neutral names, which are in the site's language. */
  readonly language: string | null;
  readonly entity: Entity;
}

/** Every name of some entities, each once for each entity, in alphabetical order, other scripts after the Latin one. */
export function listNames(entities: readonly Entity[]): ListedName[] {
  return entities
    .flatMap((entity) => {
      const names = [{ name: entity.name, language: null }, ...entity.names];
      return firstOfEach(names, ({ name }) => name).map(({ name, language }) => ({ name, language, entity }));
    })
    .toSorted((a, b) => alphabet.compare(a.name, b.name) || alphabet.compare(a.entity.id, b.entity.id));
}

/** All names of one kind of entities, in every spelling. */
export type NamesOfKind = ReturnType<typeof namesByKind>[number];

/** All names of the record by kinds. */
export function namesByKind(timeline: Timeline) {
  return entityCollections.map((kind) => {
    const { title, address }: { title: string; address: string } = entityKinds[kind];
    return { kind, label: title, path: address, names: listNames(timeline[kind]) };
  });
}
