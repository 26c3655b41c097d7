import {
  addressOf,
  entityCollections,
  type SpeakingCollection,
  speakingCollections,
} from "../../schema/collections.ts";
import { type EventList, eventLists } from "../../schema/event.ts";
import { type EntityCollection, entityKinds } from "../../schema/kinds.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import {
  type Coordinates,
  type Entity,
  type EntityData,
  type EntityIn,
  type EntityLists,
  type EventEntities,
  isIn,
  listsOf,
  type SideIn,
  type Source,
} from "../entities.ts";
import { inFiledOrder } from "../names.ts";
import type { ContentRecord, Entry } from "../record.ts";
import type { Side } from "../sides.ts";
import { Registry, type Unfinished } from "./registry.ts";

/** What takes the place of a missing side; no page ever shows it. */
const missingSide: Side = { id: "", title: "", inSentence: "", description: "", number: 0 };

/** All entities of the record. */
export class JoinedEntities {
  readonly #registries: Readonly<Record<EntityCollection, Registry<Unfinished<Entity>>>>;
  readonly #sides: Registry<Side>;
  readonly #problems: string[];

  constructor(record: Pick<ContentRecord, EntityCollection>, sides: Registry<Side>, problems: string[]) {
    this.#sides = sides;
    this.#problems = problems;
    this.#registries = mapKeys(
      entityCollections,
      (name) => new Registry(entityKinds[name].singular, problems),
    );
    for (const name of entityCollections) {
      for (const entry of record[name]) this.#add(name, entry);
    }
  }

  /** All entities by their kinds, in the order of their names. */
  lists(): EntityLists {
    return listsOf(entityCollections, (name) => inFiledOrder(this.#registries[name].values()));
  }

  /** All entities, kind by kind. */
  values(): Unfinished<Entity>[] {
    return Object.values(this.#registries).flatMap((registry) => registry.values());
  }

  /** The entities of a kind with some ids, without those that are missing. */
  findAll<Name extends EntityCollection>(
    name: Name,
    ids: readonly string[],
    file: string,
    field: string = name,
  ): EntityIn<Name>[] {
    return ids.flatMap((id) => this.#find(name, id, file, field) ?? []);
  }

  /** The entities that an event lists, by the ids in its fields. */
  ofEvent(ids: Readonly<Record<EventList, readonly string[]>>, file: string): EventEntities {
    return listsOf(eventLists, (name) => this.findAll(name, ids[name], file));
  }

  /**
   * The outlet or agency. A missing one is a problem; a placeholder takes its place, so that other problems
   * of the report are found too; no page ever shows it.
   */
  source(id: string, file: string, field: string): Source {
    const found = this.#find("sources", id, file, field);
    if (found !== undefined) return found;
    const language = "und";
    return unfinished(
      "sources",
      id,
      { name: id, names: [], side: "", kind: "online outlet", otherHomepages: [], language },
      missingSide,
    );
  }

  /** Whose word an account is: anyone who speaks, or, as `source:ID`, an outlet. */
  authority(id: string, file: string, field: string): Entity | undefined {
    if (!id.startsWith("source:")) return this.speaker(id, file, field);
    return this.#find("sources", id.slice("source:".length), file, field);
  }

  /** Who speaks: an entity of one of the kinds that do. */
  speaker(id: string, file: string, field: string): EntityIn<SpeakingCollection> | undefined {
    const name = speakingCollections.find((each) => this.#registries[each].has(id));
    if (name !== undefined) return this.#find(name, id, file, field);
    const nouns = speakingCollections.map((each) => entityKinds[each].singular);
    this.#problems.push(`${file}: ${field} names “${id}”, which is no ${nouns.join(" and no ")}`);
    return undefined;
  }

  #find<Name extends EntityCollection>(
    name: Name,
    id: string,
    file: string,
    field: string,
  ): EntityIn<Name> | undefined {
    const found = this.#registries[name].find(id, file, field);
    return found !== undefined && isIn(found, name) ? found : undefined;
  }

  #add(name: EntityCollection, { id, data, file }: Entry<EntityData[EntityCollection]>): void {
    const speaks = entityKinds[name].speaks;
    const other = speakingCollections.find((each) => each !== name && this.#registries[each].has(id));
    if (speaks && other !== undefined) {
      const noun = entityKinds[other].singular;
      this.#problems.push(
        `${file}: a ${noun} has the id “${id}” too; accounts could not tell them apart, rename one`,
      );
    }
    const side =
      "side" in data && data.side !== undefined
        ? (this.#sides.find(data.side, file, "side") ?? missingSide)
        : undefined;
    this.#registries[name].add(id, unfinished(name, id, data, side), file);
  }
}

/** An entity without what mentions it, which is known when all is joined. */
function unfinished<Name extends EntityCollection>(
  collection: Name,
  id: string,
  data: EntityData[Name],
  side: SideIn[Name],
): EntityIn<Name> {
  return {
    ...data,
    side,
    collection,
    id,
    address: addressOf(collection, id),
    coordinates: coordinatesOf(data),
    events: [],
    accounts: [],
    reports: [],
    carried: [],
  };
}

function coordinatesOf(data: EntityData[EntityCollection]): Coordinates | null {
  if (!("latitude" in data)) return null;
  const { latitude, longitude } = data;
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
