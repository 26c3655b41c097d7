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

  /** An event’s id, the day it starts on, and the entities it is about: a few of them are part of many events. */
  event(number: number) {
    const random = this.random("event", number);
    const day = Math.floor((number * daysOfStory) / this.count.events);
    const several = (end: number, count: number, first: number) =>
      new Set([...(random.chance(first) ? [0] : []), ...random.severalPopular(end, count)]);
    const { places, people, organisations } = this.count;
    const cast = {
      places: [...several(places, 1 + random.popular(4), 0.5)].map((place) => this.place(place)),
      people: [...several(people, random.popular(5), 0)].map((person) => this.person(person)),
      organisations: [...several(organisations, random.popular(4), 0.6)].map((body) =>
        this.organisation(body),
      ),
    };
    const names = Object.values(cast).flatMap((entities) => entities.map(({ name }) => name));
    return { id: `${isoDay(day)}-${rareWord(random)}-${rareWord(random)}-${number}`, day, ...cast, names };
  }

  /** The first of the reports that are written for an event. */
  firstReport(event: number): number {
    return Math.ceil((event * this.count.reports) / this.count.events);
  }

  /**
   * A report’s id, its day of publication, the number of its source and of the event that it is mainly about. A few
   * sources publish most of the reports, and one event in twelve has very many.
   */
  report(number: number) {
    const random = this.random("report", number);
    const own = Math.floor((number * this.count.events) / this.count.reports);
    const isFirst = this.firstReport(own) === number;
    const event = !isFirst && random.chance(0.35) ? own - (own % 12) : own;
    const delay = random.pickWeighted([
      [50, 0],
      [30, 1],
      [12, random.between(2, 6)],
      [6, random.between(7, 60)],
      [2, random.between(61, 900)],
    ]);
    const day = this.event(event).day + delay;
    const source = random.popular(this.count.sources);
    return {
      id: `${isoDay(day)}-${this.source(source).id}-${rareWord(random)}-${number}`,
      day,
      source,
      event,
    };
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
