import { entityCollections } from "../schema/collections.ts";
import { kinds } from "../schema/kinds.ts";
import { allEntities } from "../timeline/entities.ts";
import { allNames } from "../timeline/names.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** The kinds of things that can be found by name. */
const namedKinds = [...entityCollections, "topics", "measures"] as const;

/** A kind in one word, and the path of its pages, relative to the site’s root. */
type KindData = readonly [noun: string, path: string];

/** One thing with its names and its number of events, of a measure that of its figures. Its kind is an index of the list of kinds. */
type NamedThing = readonly [
  kind: number,
  id: string,
  neutralName: string,
  count: number,
  ...otherNames: string[],
];

/** All names of the record. The search field loads this file when it is first used: it is as small as possible. */
export interface NamesData {
  readonly kinds: readonly KindData[];
  readonly things: readonly NamedThing[];
}

/** The names of everyone and everything, kind by kind, each kind in alphabetical order. */
export function namesData(timeline: Timeline): NamesData {
  const entities = allEntities(timeline).map((entity): NamedThing => {
    const [name = entity.name, ...others] = allNames(entity);
    return [namedKinds.indexOf(entity.collection), entity.id, name, entity.events.length, ...others];
  });
  const topics = timeline.topics.map(
    ({ id, title, events }): NamedThing => [namedKinds.indexOf("topics"), id, title, events.length],
  );
  const measures = timeline.measures.map(
    ({ id, title, given }): NamedThing => [namedKinds.indexOf("measures"), id, title, given.length],
  );
  return {
    kinds: namedKinds.map((name) => [kinds[name].singular, kinds[name].address.slice(1)]),
    things: [...entities, ...topics, ...measures],
  };
}
