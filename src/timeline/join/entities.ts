import { addresses } from "../addresses.ts";
import { parseDate } from "../dates/parse.ts";
import type { RecordDate } from "../dates/record-date.ts";
import type { Entity, Name, Organisation, Person, Place, Source } from "../entities.ts";
import type { ContentRecord } from "../record.ts";
import type { Account, TimelineEvent, TimelineReport } from "../timeline.ts";
import type { Problems } from "./problems.ts";
import { Shelf } from "./shelf.ts";

/** The lists of an entity, open for writing until the record is joined. */
export interface Mentions {
  readonly events: TimelineEvent[];
  readonly accounts: Account[];
  readonly reports: TimelineReport[];
  readonly carried: TimelineReport[];
}

/** All entities of the record, and the lists of what mentions each. */
export class JoinedEntities {
  readonly people: Shelf<Person>;
  readonly organisations: Shelf<Organisation>;
  readonly places: Shelf<Place>;
  readonly sources: Shelf<Source>;
  readonly #mentions = new Map<Entity, Mentions>();
  readonly #problems: Problems;

  constructor(record: ContentRecord, problems: Problems) {
    this.#problems = problems;
    this.people = new Shelf("person", problems);
    this.organisations = new Shelf("organisation", problems);
    this.places = new Shelf("place", problems);
    this.sources = new Shelf("source", problems);
    for (const { id, data, file } of record.people) {
      const person = this.#person(id, data);
      this.people.add(id, person, file);
    }
    for (const { id, data, file } of record.organisations) {
      if (this.people.has(id)) {
        problems.add(file, `a person has the id “${id}” too; accounts could not tell them apart, rename one`);
      }
      this.organisations.add(id, this.#organisation(id, data), file);
    }
    for (const { id, data, file } of record.places) this.places.add(id, this.#place(id, data), file);
    for (const { id, data, file } of record.sources) this.sources.add(id, this.#source(id, data), file);
  }

  /** The open lists of an entity. */
  mentionsOf(entity: Entity): Mentions {
    const mentions = this.#mentions.get(entity);
    if (mentions === undefined) throw new Error(`“${entity.id}” is no entity of this record.`);
    return mentions;
  }

  /**
   * The outlet or agency. Where there is none the fault is on record, and a stand-in is given, so that
   * what else is wrong with the report is found too; no page ever shows it.
   */
  source(id: string, file: string, field: string): Source {
    const nameless: SchemaSource = {
      name: id,
      names: [],
      side: "other",
      kind: "online outlet",
      language: "und",
    };
    return this.sources.find(id, file, field) ?? this.#source(id, nameless);
  }

  /** Whose word an account is: a person, an organisation, or, as `source:ID`, an outlet. */
  authority(id: string, file: string, field: string): Entity | undefined {
    if (id.startsWith("source:")) {
      return this.sources.find(id.slice("source:".length), file, field);
    }
    return this.speaker(id, file, field);
  }

  /** A person or an organisation. */
  speaker(id: string, file: string, field: string): Person | Organisation | undefined {
    if (this.people.has(id)) return this.people.find(id, file, field);
    if (this.organisations.has(id)) return this.organisations.find(id, file, field);
    this.#problems.add(file, `${field} names “${id}”, which is neither a person nor an organisation`);
    return undefined;
  }

  #person(id: string, data: ContentRecord["people"][number]["data"]): Person {
    const { lists, base } = this.#base(id, data);
    return this.#remember(lists, {
      kind: "person",
      address: addresses.person(id),
      ...base,
      knownFrom: data.knownFrom,
      side: data.side ?? null,
      roles: data.roles.map(({ title, from, to }) => ({
        title,
        from: optionalDate(from),
        to: optionalDate(to),
      })),
    });
  }

  #organisation(id: string, data: ContentRecord["organisations"][number]["data"]): Organisation {
    const { lists, base } = this.#base(id, data);
    return this.#remember(lists, {
      kind: "organisation",
      address: addresses.organisation(id),
      ...base,
      knownFrom: data.knownFrom,
      what: data.kind,
      side: data.side ?? null,
      description: data.description ?? null,
    });
  }

  #place(id: string, data: ContentRecord["places"][number]["data"]): Place {
    const { lists, base } = this.#base(id, data);
    const { latitude, longitude } = data;
    return this.#remember(lists, {
      kind: "place",
      address: addresses.place(id),
      ...base,
      knownFrom: data.knownFrom,
      what: data.kind,
      country: data.country,
      coordinates: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    });
  }

  #source(id: string, data: SchemaSource): Source {
    const { lists, base } = this.#base(id, data);
    return this.#remember(lists, {
      kind: "source",
      address: addresses.source(id),
      ...base,
      knownFrom: [],
      what: data.kind,
      side: data.side,
      country: data.country ?? null,
      homepage: data.homepage ?? null,
      language: data.language,
      reports: lists.reports,
      carried: lists.carried,
    });
  }

  #base(id: string, data: { name: string; names: readonly SchemaName[]; note?: string | undefined }) {
    const lists: Mentions = { events: [], accounts: [], reports: [], carried: [] };
    const base = {
      id,
      name: data.name,
      names: data.names.map(joinName),
      note: data.note ?? null,
      events: lists.events,
      accounts: lists.accounts,
    };
    return { lists, base };
  }

  #remember<Kind extends Entity>(lists: Mentions, entity: Kind): Kind {
    this.#mentions.set(entity, lists);
    return entity;
  }
}

type SchemaSource = ContentRecord["sources"][number]["data"];

interface SchemaName {
  readonly name: string;
  readonly language: string;
  readonly note?: string | undefined;
  readonly knownFrom?: string | undefined;
}

function joinName({ name, language, note, knownFrom }: SchemaName): Name {
  return { name, language, note: note ?? null, knownFrom: knownFrom ?? null };
}

function optionalDate(text: string | undefined): RecordDate | null {
  return text === undefined ? null : parseDate(text);
}
