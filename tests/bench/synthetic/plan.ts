import { itemAt, Random } from "./random.ts";
import { capitalise, rareWord, root } from "./words.ts";

/** Which synthetic record to make. */
export interface RecordOptions {
  readonly reports: number;
  /** Another seed gives another record of the same kind. */
  readonly seed: number;
}

/** The name and id of an entity. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The entities that an event is about. */
export interface Cast {
  readonly places: readonly Named[];
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  /** The names by which the texts about the event call them. */
  readonly names: readonly string[];
}

/** The kinds of organisation, each with the word in its name. */
export const organisationKinds = [
  ["ministry", "Ministry"],
  ["parliament", "Parliament"],
  ["military unit", "Brigade"],
  ["committee", "Committee"],
] as const;

/**
 * How many entries of each kind a synthetic record has, and how they relate: ids, days, which report covers which
 * event. Everything is computed from an entry's number, so that no entry has to be kept in memory.
 */
export class Plan {
  readonly #seed: number;
  readonly count;

  constructor({ reports, seed }: RecordOptions) {
    const oneIn = (divisor: number, least: number) => Math.max(least, Math.round(reports / divisor));
    this.#seed = seed;
    this.count = {
      sources: oneIn(40, 8),
      agencies: oneIn(320, 1),
      people: oneIn(30, 6),
      organisations: oneIn(60, 5),
      places: oneIn(50, 6),
      measures: oneIn(12, 3),
      events: oneIn(2.5, 1),
      reports,
    };
  }

  /** The random numbers of one entry for one purpose. */
  random(purpose: string, number: number): Random {
    return new Random(this.#seed, purpose, number);
  }

  /** The agencies come first. */
  source(number: number): Named {
    const word =
      number < this.count.agencies ? "Wire" : itemAt(["Post", "News", "Times", "Herald", "Echo"], number);
    return named(`${capitalise(root(400_000 + number))} ${word}`);
  }

  /** Given names are shared, family names are not. */
  person(number: number): Named {
    const family = root(100_000 + number) + itemAt(["ov", "yan", "li", "zade", "ich"], number);
    return named(`${capitalise(root(70_000 + ((number * 37) % 300)))} ${capitalise(family)}`);
  }

  organisation(number: number): Named {
    return named(`${capitalise(root(300_000 + number))} ${itemAt(organisationKinds, number)[1]}`);
  }

  place(number: number): Named {
    return named(capitalise(root(200_000 + number) + itemAt(["abad", "shen", "kert", ""], number)));
  }

  /** The days of events in order of their numbers, as days since the first one. */
  eventDay(event: number): number {
    return Math.floor((event * daysOfStory) / this.count.events);
  }

  eventId(event: number): string {
    const random = this.random("event id", event);
    return `${isoDay(this.eventDay(event))}-${rareWord(random)}-${rareWord(random)}-${event}`;
  }

  /** A few entities are part of many events, most of few; the first place and organisation are in about half of them. */
  cast(event: number): Cast {
    const random = this.random("cast", event);
    const withFirst = (probability: number, others: readonly number[]) =>
      random.chance(probability) ? [...new Set([0, ...others])] : others;
    const places = withFirst(0.5, random.severalPopular(this.count.places, 1 + random.popular(4)));
    const people = random.severalPopular(this.count.people, random.popular(5));
    const organisations = withFirst(0.6, random.severalPopular(this.count.organisations, random.popular(4)));
    const cast = {
      places: places.map((number) => this.place(number)),
      people: people.map((number) => this.person(number)),
      organisations: organisations.map((number) => this.organisation(number)),
    };
    const names = [...cast.places, ...cast.people, ...cast.organisations].map(({ name }) => name);
    return { ...cast, names };
  }

  /** The first of the reports that are written for an event. */
  firstReport(event: number): number {
    return Math.ceil((event * this.count.reports) / this.count.events);
  }

  /** The event that a report is mainly about; one event in twelve is reported by many. */
  mainEvent(report: number): number {
    const own = Math.floor((report * this.count.events) / this.count.reports);
    if (this.firstReport(own) === report) return own;
    return this.random("main event", report).chance(0.35) ? own - (own % 12) : own;
  }

  /** A few sources publish most of the reports. */
  sourceOf(report: number): number {
    return this.random("source", report).popular(this.count.sources);
  }

  /** Most reports are published on the day of the event or the day after, some much later. */
  publicationDay(report: number): number {
    const random = this.random("publication day", report);
    const [first, last] = random.pickWeighted([
      [50, [0, 0]],
      [30, [1, 1]],
      [12, [2, 6]],
      [6, [7, 60]],
      [2, [61, 900]],
    ] as const);
    return this.eventDay(this.mainEvent(report)) + random.between(first, last);
  }

  reportId(report: number): string {
    const day = isoDay(this.publicationDay(report));
    const { id } = this.source(this.sourceOf(report));
    return `${day}-${id}-${rareWord(this.random("report id", report))}-${report}`;
  }
}

function named(name: string): Named {
  return { name, id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-") };
}

const firstYear = 2015;
const years = 10;
const dayLength = 24 * 60 * 60 * 1000;
const daysOfStory = (Date.UTC(firstYear + years) - Date.UTC(firstYear)) / dayLength;

/** A day as `2024-06-12`, from the number of days since 1 January 2015. */
export function isoDay(day: number): string {
  return new Date(Date.UTC(firstYear) + day * dayLength).toISOString().slice(0, "2024-06-12".length);
}

/** The phases of the story in order; each begins with a year. */
export const phases = [2015, 2017, 2018, 2020, 2021, 2023, 2024].map((from) => ({
  id: `chapter-from-${from}`,
  title: `Chapter that begins in ${from}`,
  from,
}));
