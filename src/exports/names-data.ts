import type { Entity } from "../timeline/entities.ts";
import { allNames } from "../timeline/names.ts";
import type { Timeline, Topic } from "../timeline/timeline.ts";

/** The kinds of things that can be looked up by name; a kind's number is its place in this list. */
export const namedKinds = ["person", "organisation", "place", "source", "topic"] as const;

/** What a name can belong to. */
export type NamedKind = (typeof namedKinds)[number];

/** One thing with its names: the number of its kind, its id, its neutral name, how many events it has, its other names. */
export type NamedThing = readonly [
  kind: number,
  id: string,
  name: string,
  eventCount: number,
  ...otherNames: string[],
];

/** All names of the record, as small as can be: the file that the search field loads when it is first used. */
export interface NamesData {
  readonly things: readonly NamedThing[];
}

/** The names of everyone and everything, people first, each kind in alphabetical order. */
export function namesData({ people, organisations, places, sources, topics }: Timeline): NamesData {
  return {
    things: [
      ...[...people, ...organisations, ...places, ...sources].map(entityNames),
      ...topics.map(topicNames),
    ],
  };
}

function entityNames(entity: Entity): NamedThing {
  const [name = entity.name, ...others] = allNames(entity);
  return [namedKinds.indexOf(entity.kind), entity.id, name, entity.events.length, ...others];
}

function topicNames({ id, title, events }: Topic): NamedThing {
  return [namedKinds.indexOf("topic"), id, title, events.length];
}
