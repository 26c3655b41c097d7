import type { z } from "astro/zod";
import { entityCollections } from "../schema/collections.ts";
import { type EventList, eventLists } from "../schema/event.ts";
import type { EntityCollection, entityKinds } from "../schema/kinds.ts";
import { mapKeys } from "../schema/map-keys.ts";
import type { Side } from "./sides.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** What the file of an entity says, by the kind of the entity. */
export type EntityData = {
  readonly [Name in EntityCollection]: Readonly<z.output<(typeof entityKinds)[Name]["schema"]>>;
};

/** A point on the earth in degrees, WGS 84; south and west are negative. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** The same without the id of its side. */
type DataWithoutSide = { readonly [Name in EntityCollection]: Omit<EntityData[Name], "side"> };

/** The side of an entity: one that each of its kind has, or undefined. */
export type SideIn = {
  readonly [Name in EntityCollection]: EntityData[Name] extends { readonly side: string }
    ? Side
    : Side | undefined;
};

/** What an entity has in addition to its file, and what the files of only some kinds say. */
interface EntityBase {
  readonly id: string;
  readonly address: string;
  /** What it is, in a word or two: ministry, village. */
  readonly kind?: string;
  readonly note?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string;
  /** The pages on which it was read who or what it is. */
  readonly knownFrom?: readonly string[];
  /** Degrees, WGS 84; null where it is no place, no point, or not known. */
  readonly coordinates: Coordinates | null;
  /** The events that list it, or to which an outlet’s reports or texts belong; in order of time. */
  readonly events: readonly TimelineEvent[];
  /** The accounts that rest on its word or quote it, in order of publication. */
  readonly accounts: readonly Account[];
  readonly reports: readonly TimelineReport[];
  /** The reports of others that carry its text, in order of publication. */
  readonly carried: readonly TimelineReport[];
}

/** An entity of one kind. */
export type EntityIn<Name extends EntityCollection> = DataWithoutSide[Name] &
  EntityBase & { readonly collection: Name; readonly side: SideIn[Name] };

/** Anyone or anything with a name. */
export type Entity = EntityIn<EntityCollection>;

/** A place of the story. */
export type Place = EntityIn<"places">;

/** An outlet or agency. */
export type Source = EntityIn<"sources">;

/** One more name or spelling of an entity. */
export type Name = Entity["names"][number];

/** All entities by their kinds. */
export type EntityLists = { readonly [Name in EntityCollection]: readonly EntityIn<Name>[] };

/** The entities that an event lists, by their kinds. */
export type EventEntities = Pick<EntityLists, EventList>;

/** Whether an entity is of a kind. */
export function isIn<Name extends EntityCollection>(
  entity: Entity,
  name: Name,
): entity is Entity & EntityIn<Name> {
  return entity.collection === name;
}

/**
 * Entities of some kinds, each kind in its list.
 *
 * @throws where a list holds an entity of another kind.
 */
export function listsOf<Name extends EntityCollection>(
  names: readonly Name[],
  entitiesIn: (name: Name) => readonly Entity[],
): Pick<EntityLists, Name> {
  const lists = mapKeys(names, entitiesIn);
  if (!areSorted(lists, names)) throw new Error(`An entity is in the wrong list among ${names.join(", ")}.`);
  return lists;
}

function areSorted<Name extends EntityCollection, Lists extends Record<Name, readonly Entity[]>>(
  lists: Lists,
  names: readonly Name[],
): lists is Lists & Pick<EntityLists, Name> {
  return names.every((name) => lists[name].every((entity) => isIn(entity, name)));
}

/** All entities, kind by kind. */
export function allEntities(lists: EntityLists): Entity[] {
  return entityCollections.flatMap((name): readonly Entity[] => lists[name]);
}

/** The entities that an event lists, kind by kind. */
export function entitiesOf(event: EventEntities): Entity[] {
  return eventLists.flatMap((name): readonly Entity[] => event[name]);
}

/** What an entity is, in a few words: a person’s present or latest role, or what anything else is. */
export function descriptionOf(entity: Entity): string | null {
  if (!("roles" in entity)) return entity.kind ?? null;
  const role = entity.roles.findLast(({ to }) => to === undefined) ?? entity.roles.at(-1);
  return role?.title ?? null;
}
