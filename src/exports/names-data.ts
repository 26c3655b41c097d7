import { entityCollections } from "../schema/kind-lists.ts";
import { kinds } from "../schema/kinds.ts";
import { allEntities, type Entity } from "../timeline/entities.ts";
import { allNames } from "../timeline/names.ts";
import type { Timeline, Topic } from "../timeline/timeline.ts";

/** The kinds of things that can be looked up by name. */
const namedKinds = [...entityCollections, "topics"] as const;

/** A kind of things: one of them in a word, and the path of their pages, relative to the site’s root. */
type KindData = readonly [noun: string, path: string];

/** One thing with its names: the place of its kind in the list of kinds, its id, its neutral name, how many events it has, its other names. */
export type NamedThing = readonly [
  kind: number,
  id: string,
  name: string,
  eventCount: number,
  ...otherNames: string[],
];

/** All names of the record, as small as can be: the file that the search field loads when it is first used. */
export interface NamesData {
  readonly kinds: readonly KindData[];
  readonly things: readonly NamedThing[];
}

/** The names of everyone and everything, kind by kind, each kind in alphabetical order. */
export function namesData(timeline: Timeline): NamesData {
  return {
    kinds: namedKinds.map((name) => [kinds[name].singular, kinds[name].address.slice(1)]),
    things: [...allEntities(timeline).map(entityNames), ...timeline.topics.map(topicNames)],
  };
}

function entityNames(entity: Entity): NamedThing {
  const [name = entity.name, ...others] = allNames(entity);
  return [namedKinds.indexOf(entity.collection), entity.id, name, entity.events.length, ...others];
}

function topicNames({ id, title, events }: Topic): NamedThing {
  return [namedKinds.indexOf("topics"), id, title, events.length];
}
