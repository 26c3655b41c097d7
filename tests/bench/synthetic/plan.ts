import { organisationName, personName, slug, sourceName } from "./names.ts";
import { rareWord } from "./prose.ts";
import { Random } from "./random.ts";

/** What record is wanted. */
export interface RecordOptions {
  readonly reports: number;
  /** Another seed gives another record of the same kind. */
  readonly seed: number;
}

/** How many of each kind of thing the record has, and what each has to say to the others: ids, days, who tells of what. */
export class Plan {
  readonly seed: number;
  readonly reports: number;
  readonly events: number;
  readonly sources: number;
  readonly agencies: number;
  readonly people: number;
  readonly organisations: number;
  readonly places: number;
  readonly measures: number;

  constructor({ reports, seed }: RecordOptions) {
    const share = (part: number, least: number) => Math.max(least, Math.round(reports / part));
    this.seed = seed;
    this.reports = reports;
    this.events = share(2.5, 1);
    this.sources = share(40, 8);
    this.agencies = Math.ceil(this.sources / 8);
    this.people = share(30, 6);
    this.organisations = share(60, 5);
    this.places = share(50, 6);
    this.measures = share(12, 3);
  }

  /** The row of random numbers of one thing; `what` tells those for several purposes apart. */
  random(what: string, number: number): Random {
    return new Random(this.seed, what, number);
  }

  sourceId(number: number): string {
    return slug(this.sourceName(number));
  }

  sourceName(number: number): string {
    return sourceName(number, number < this.agencies);
  }

  personId(number: number): string {
    return slug(personName(number).latin);
  }

  organisationId(number: number): string {
    return slug(organisationName(number).name.latin);
  }

  /** The day around which an event happens: the later its number, the later. */
  eventDay(event: number): number {
    return Math.floor((event * daysOfStory) / this.events);
  }

  eventId(event: number): string {
    const random = this.random("event id", event);
    return `${isoDay(this.eventDay(event))}-${rareWord(random)}-${rareWord(random)}-${event}`;
  }

  /** The source of a report, which is part of its id: few publish most. */
  sourceOf(report: number): number {
    return this.random("source of report", report).popular(this.sources);
  }

  /** Most come out on the day of the event or the next one, some much later. */
  publicationDay(report: number): number {
    const random = this.random("day of report", report);
    const luck = random.next();
    const later = () => {
      if (luck < 0.5) return 0;
      if (luck < 0.8) return 1;
      if (luck < 0.92) return random.between(2, 6);
      return luck < 0.98 ? random.between(7, 60) : random.between(61, 900);
    };
    return this.eventDay(this.mainEvent(report)) + later();
  }

  reportId(report: number): string {
    const day = isoDay(this.publicationDay(report));
    const source = this.sourceId(this.sourceOf(report));
    return `${day}-${source}-${rareWord(this.random("report id", report))}-${report}`;
  }

  /** The first of the reports that are there for an event. */
  firstReport(event: number): number {
    return Math.ceil((event * this.reports) / this.events);
  }

  /** The event that a report is there for: its own, or one of the few that everyone writes about. */
  mainEvent(report: number): number {
    const own = Math.floor((report * this.events) / this.reports);
    if (this.firstReport(own) === report) return own;
    return this.random("main event", report).chance(0.35) ? own - (own % 12) : own;
  }
}

/** The first day of the story is that of 2015, the last that of 2024. */
const firstYear = 2015;
const years = 10;
const dayLength = 24 * 60 * 60 * 1000;
const daysOfStory = (Date.UTC(firstYear + years) - Date.UTC(firstYear)) / dayLength;

/** A day of the story, counted from its first, as `2024-06-12`. */
export function isoDay(day: number): string {
  return new Date(Date.UTC(firstYear) + day * dayLength).toISOString().slice(0, "2024-06-12".length);
}

/** The chapters of the story, in order; each begins with a year. */
export const phases = [2015, 2017, 2018, 2020, 2021, 2023, 2024].map((from) => ({
  id: `chapter-from-${from}`,
  title: `Chapter that begins in ${from}`,
  from,
}));

/** The chapter that a year belongs to. */
export function phaseOf(year: number): string {
  return (phases.findLast(({ from }) => from <= year) ?? phases[0])?.id ?? "";
}

/** The vocabulary of topics. */
export const topics = [
  "war",
  "diplomacy",
  "deployment",
  "mandate",
  "incident",
  "blockade",
  "convoy",
  "command",
  "ceremony",
  "displacement",
  "observation-posts",
  "offensive",
  "reaction",
  "withdrawal",
  "aftermath",
] as const;
