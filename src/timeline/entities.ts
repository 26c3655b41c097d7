import type { Coordinates } from "./coordinates.ts";
import type { RecordDate } from "./dates/record-date.ts";
import type { Side } from "./sides.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** One more name or spelling of an entity. */
export interface Name {
  readonly name: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly note: string | null;
  /** The page on which the name was seen. */
  readonly knownFrom: string | null;
}

/** What every entity has: a neutral name, all its others, and what mentions it. */
interface EntityBase {
  readonly id: string;
  /** The path of its page. */
  readonly address: string;
  readonly name: string;
  readonly names: readonly Name[];
  readonly note: string | null;
  readonly knownFrom: readonly string[];
  /** The events that list it, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** The accounts that rest on its word or quote it, in order of publication. */
  readonly accounts: readonly Account[];
}

/** An office or function, with the time in which it was held as far as that is known. */
export interface Role {
  readonly title: string;
  readonly from: RecordDate | null;
  readonly to: RecordDate | null;
}

/** A person of the story. */
export interface Person extends EntityBase {
  readonly kind: "person";
  readonly side: Side | null;
  readonly roles: readonly Role[];
}

/** A body of the story. */
export interface Organisation extends EntityBase {
  readonly kind: "organisation";
  readonly what: string;
  readonly side: Side | null;
  readonly description: string | null;
}

/** A place of the story. */
export interface Place extends EntityBase {
  readonly kind: "place";
  readonly what: string;
  /** ISO 3166-1 alpha-2: the country under which it is internationally recognised. */
  readonly country: string;
  /** Degrees, WGS 84; null where the place is no point or not known. */
  readonly coordinates: Coordinates | null;
}

/** An outlet or agency. Its events are those that its reports, or texts carried from it, tell of. */
export interface Source extends EntityBase {
  readonly kind: "source";
  readonly what: string;
  readonly side: Side;
  readonly country: string | null;
  readonly homepage: string | null;
  readonly language: string;
  /** Its own reports, in order of publication. */
  readonly reports: readonly TimelineReport[];
  /** Reports of other outlets that carry its text, in order of publication. */
  readonly carried: readonly TimelineReport[];
}

/** Whoever or whatever can be looked up by name. */
export type Entity = Person | Organisation | Place | Source;

/** What an entity is, in a few words: a person's present or latest role, what an organisation, a place or an outlet is. */
export function descriptionOf(entity: Entity): string | null {
  switch (entity.kind) {
    case "person": {
      const role = entity.roles.findLast(({ to }) => to === null) ?? entity.roles.at(-1);
      return role?.title ?? null;
    }
    case "organisation":
    case "place":
    case "source":
      return entity.what;
  }
}
