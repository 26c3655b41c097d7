import type { z } from "astro/zod";
import { event } from "./event.ts";
import type { ReferenceTarget } from "./fields.ts";
import { type EntityCollection, entityKinds, type KindName, kinds } from "./kinds.ts";
import { keysOf } from "./map-keys.ts";
import { report } from "./report.ts";
import { site } from "./site.ts";
import { translation } from "./translation.ts";

const timelineKinds = {
  reports: { singular: "report", address: "/reports/", files: "reports/**/*.md", schema: report },
  events: { singular: "event", address: "/events/", files: "events/**/*.md", schema: event },
} as const;

const entrySchemas = { ...timelineKinds, ...entityKinds, measures: kinds.measures } as const;

/** Every collection of the record: the files it is made of, below `content/`, and what each must be. */
export const collectionSchemas = {
  site: { files: "site.yaml", schema: site },
  translations: { files: "translations/*.yaml", schema: translation },
  ...entrySchemas,
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collectionSchemas;

/** The names of all collections, in alphabetical order. */
export const collectionNames: readonly CollectionName[] = keysOf(collectionSchemas).toSorted();

/** What an entry of a collection says, as its schema gives it. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collectionSchemas)[Name]["schema"]>;

const outputs: { readonly [Name in CollectionName]: { readonly schema: z.ZodType<DataOf<Name>> } } =
  collectionSchemas;

/** What the schema of a collection makes of some data, or what it refuses. */
export function parseEntry<Name extends CollectionName>(
  collection: Name,
  data: unknown,
): z.ZodSafeParseResult<DataOf<Name>> {
  return outputs[collection].schema.safeParse(data);
}

/** A collection to which editors add: all but `site`, which is one file, and `translations`, one a language. Its entries have ids and pages. */
export type EntryCollection = keyof typeof entrySchemas;

/** The collections to which editors add. */
export const entryCollections: readonly EntryCollection[] = keysOf(entrySchemas);

/** All kinds of entities, in the order in which pages name them. */
export const entityCollections: readonly EntityCollection[] = keysOf(entityKinds);

/** A kind of entities in the singular: “person”. */
export type EntityNoun = (typeof entityKinds)[EntityCollection]["singular"];

/** All kinds of entities in the singular, in the same order. */
export const entityNouns: readonly EntityNoun[] = entityCollections.map((name) => entityKinds[name].singular);

/** A kind of entities on whose word an account can rest. */
export type SpeakingCollection = {
  [Name in EntityCollection]: (typeof entityKinds)[Name]["speaks"] extends true ? Name : never;
}[EntityCollection];

/** The kinds of entities on whose word an account can rest. */
export const speakingCollections: readonly SpeakingCollection[] = entityCollections.filter(
  (name): name is SpeakingCollection => entityKinds[name].speaks,
);

/**
 * The collections in which no two entries have the same id, among them the given one: events and reports are
 * anchors on one list, and an account names all who speak in one field.
 */
export function collectionsSharingIds(name: CollectionName): readonly CollectionName[] {
  const shared: readonly (readonly CollectionName[])[] = [keysOf(timelineKinds), speakingCollections];
  return shared.find((names) => names.includes(name)) ?? [name];
}

/** The path of the page of one thing: `/people/ada-pike/`. */
export function addressOf(kind: KindName | EntryCollection, id: string): string {
  return `${{ ...kinds, ...timelineKinds }[kind].address}${id}/`;
}

/** The lists of site.yaml whose items have ids but no page of their kind: what one of them is called. */
const vocabularies = { phases: { singular: "phase" }, sides: { singular: "side" } } as const;

/** What one of the things is called that an id can refer to: “person”. */
export function nounOf(target: ReferenceTarget): string {
  return { ...kinds, ...timelineKinds, ...vocabularies }[target].singular;
}
