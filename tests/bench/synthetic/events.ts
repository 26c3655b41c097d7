import { markdownFile, type WrittenFile } from "./content-file.ts";
import { eventDate } from "./dates.ts";
import { neutralPlaceName, placeId } from "./entities.ts";
import { organisationName, personName } from "./names.ts";
import { isoDay, type Plan, phaseOf, phases, topics } from "./plan.ts";
import { paragraph, phrase, sentence } from "./prose.ts";
import { itemAt, type Random } from "./random.ts";
import { capitalised } from "./sounds.ts";

/** What an event is about, by number. */
export interface Cast {
  readonly places: readonly number[];
  readonly people: readonly number[];
  readonly organisations: readonly number[];
}

/**
 * Who and what an event is about: few are in the news every day, most rarely, and the place and the body
 * that the story is about are in most.
 */
export function castOf(plan: Plan, event: number): Cast {
  const random = plan.random("cast", event);
  const withFirst = (share: number, others: readonly number[]) =>
    random.chance(share) ? [...new Set([0, ...others])] : others;
  return {
    places: withFirst(0.5, random.severalPopular(plan.places, 1 + random.popular(4))),
    people: random.severalPopular(plan.people, random.popular(5)),
    organisations: withFirst(0.6, random.severalPopular(plan.organisations, random.popular(4))),
  };
}

/** The names by which the texts about an event call those it is about. */
export function namesOf(plan: Plan, { places, people, organisations }: Cast): string[] {
  return [
    // Of a name with two sides, texts use one.
    ...places.map((place) => neutralPlaceName(plan, place).split(" / ")[0] ?? ""),
    ...people.map((person) => personName(person).latin),
    ...organisations.map((organisation) => organisationName(organisation).name.latin),
  ];
}

/** All events, in order of time. */
export function* eventFiles(plan: Plan): Generator<WrittenFile> {
  for (let event = 0; event < plan.events; event++) yield eventFile(plan, event);
}

function eventFile(plan: Plan, event: number): WrittenFile {
  const random = plan.random("event", event);
  const cast = castOf(plan, event);
  const names = namesOf(plan, cast);
  const day = plan.eventDay(event);
  const date = dateOf(random, event, day);
  const fields = {
    title: capitalised(phrase(random, random.between(4, 10), names)),
    date,
    dateNote: random.chance(0.6) ? sentence(random, random.between(8, 30), names) : undefined,
    phase: event < earlyDates.length ? phases[0]?.id : phaseOf(Number(isoDay(day).slice(0, "2024".length))),
    topics: random.severalPopular(topics.length, 1 + random.popular(3)).map((topic) => itemAt(topics, topic)),
    major: random.chance(0.12) ? true : undefined,
    places: cast.places.map(placeId),
    people: cast.people.map((person) => plan.personId(person)),
    organisations: cast.organisations.map((organisation) => plan.organisationId(organisation)),
    disputes: random.chance(0.2) ? disputes(plan, event, random) : undefined,
    corrections: random.chance(0.05)
      ? [{ date: isoDay(day + 400), what: sentence(random, random.between(8, 20)) }]
      : undefined,
  };
  const body = paragraph(
    random,
    random.chance(0.1) ? random.between(120, 260) : random.between(30, 90),
    names,
  );
  return markdownFile(`events/${plan.eventId(event)}.md`, fields, body);
}

/** What lies before the story, known by decades: the first events. */
const earlyDates = ["199X", "1994~/2015-01"];

function dateOf(random: Random, event: number, day: number): string {
  return earlyDates[event] ?? eventDate(random, day);
}

/** One dispute between two reports of the event; there are none where it has but one report of its own. */
function disputes(plan: Plan, event: number, random: Random) {
  const first = plan.firstReport(event);
  if (first + 1 >= plan.reports || first + 1 >= plan.firstReport(event + 1)) return undefined;
  return [
    {
      question: `${capitalised(phrase(random, random.between(4, 9)))}?`,
      about: random.pick(["date", "number", "cause", "route", "speaker", "place", "other"]),
      positions: [first, first + 1].map((report) => ({
        says: sentence(random, random.between(4, 14)),
        reports: [plan.reportId(report)],
      })),
    },
  ];
}
