import { entityKinds, kinds } from "./kinds.ts";
import { keysOf } from "./map-keys.ts";

/** A kind of things, by the key of its row. */
export type KindName = keyof typeof kinds;

/** A kind of entities, which is also the name of their collection and of their folder below `content/`. */
export type EntityCollection = keyof typeof entityKinds;

type Rows = typeof entityKinds;

/** A kind of entities in the singular: “person”. */
export type EntityNoun = Rows[EntityCollection]["singular"];

/** A kind of entities that events list. */
export type EventList = {
  [Name in EntityCollection]: Rows[Name]["positionOnEvents"] extends number ? Name : never;
}[EntityCollection];

/** A kind of entities on whose word an account can rest. */
export type SpeakingCollection = {
  [Name in EntityCollection]: Rows[Name]["speaks"] extends true ? Name : never;
}[EntityCollection];

/** All kinds of entities, in the order in which pages name them. */
export const entityCollections: readonly EntityCollection[] = keysOf(entityKinds);

/** All kinds of entities in the singular, in the same order. */
export const entityNouns: readonly EntityNoun[] = entityCollections.map((name) => entityKinds[name].singular);

/** The kinds of entities that events list, in the order of their pages. */
export const eventLists: readonly EventList[] = entityCollections
  .filter((name): name is EventList => entityKinds[name].positionOnEvents !== null)
  .toSorted((a, b) => entityKinds[a].positionOnEvents - entityKinds[b].positionOnEvents);

/** The kinds of entities on whose word an account can rest. Their ids are one set: no two are the same. */
export const speakingCollections: readonly SpeakingCollection[] = entityCollections.filter(
  (name): name is SpeakingCollection => entityKinds[name].speaks,
);

/** The path of the page of one thing: `/people/ada-pike/`. */
export function addressOf(kind: KindName, id: string): string {
  return `${kinds[kind].address}${id}/`;
}
