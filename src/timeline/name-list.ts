import { entityCollections } from "../schema/collections.ts";
import { type EntityCollection, entityKinds } from "../schema/kinds.ts";
import type { Entity } from "./entities.ts";
import type { Timeline } from "./timeline.ts";

/** A name on the list of all names. */
export interface ListedName {
  readonly name: string;
  /** A BCP 47 tag; null for neutral names, which are in the site's language. */
  readonly language: string | null;
  readonly entity: Entity;
}

const alphabet = new Intl.Collator("en");

/** Every name of some entities, each once for each entity, in alphabetical order, other scripts after the Latin one. */
export function listNames(entities: readonly Entity[]): ListedName[] {
  return entities
    .flatMap((entity) => {
      const names = new Map<string, ListedName>([
        [entity.name, { name: entity.name, language: null, entity }],
      ]);
      for (const { name, language } of entity.names) {
        if (!names.has(name)) names.set(name, { name, language, entity });
      }
      return [...names.values()];
    })
    .toSorted((a, b) => alphabet.compare(a.name, b.name) || alphabet.compare(a.entity.id, b.entity.id));
}

/** All names of one kind of entities, in every spelling. */
export interface NamesOfKind {
  readonly kind: EntityCollection;
  readonly label: string;
  /** The path of the index of the kind. */
  readonly path: string;
  readonly names: readonly ListedName[];
}

/** All names of the record by kinds. */
export function namesByKind(timeline: Timeline): NamesOfKind[] {
  return entityCollections.map((kind) => {
    const { title, address } = entityKinds[kind];
    return { kind, label: title, path: address, names: listNames(timeline[kind]) };
  });
}
