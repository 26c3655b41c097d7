import { sides } from "../../../src/timeline/sides.ts";
import { isoDay, type Named, organisationKinds, type Plan, phases } from "./plan.ts";
import { itemAt, Random } from "./random.ts";
import {
  capitalise,
  languages,
  paragraph,
  phrase,
  root,
  type Script,
  sentence,
  transliterate,
} from "./words.ts";

/** A file of a content folder, with its path in that folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const countries = ["AM", "AZ", "RU", "TR", "UA", "GB", "FR", "GE"];
const topics = Array.from({ length: 15 }, (_, number) => ({
  id: `topic-${number + 1}`,
  title: capitalise(root(number)),
}));

/** All files of a record, each made only when it is asked for. */
export function* contentFiles(plan: Plan): Generator<ContentFile> {
  yield siteFile();
  for (const [count, fileOf] of [
    [plan.count.sources, sourceFile],
    [plan.count.people, personFile],
    [plan.count.organisations, organisationFile],
    [plan.count.places, placeFile],
    [plan.count.measures, measureFile],
    [plan.count.events, eventFile],
    [plan.count.reports, reportFile],
  ] as const) {
    for (let number = 0; number < count; number++) yield fileOf(plan, number);
  }
}

function siteFile(): ContentFile {
  const random = new Random("site");
  return file("site.yaml", {
    title: "A synthetic record",
    tagline: "Made to measure how the site copes with a growing record",
    description: "Invented events, reports, people and places in the proportions of real ones.",
    language: "en",
    standfirst: paragraph(random, 80),
    phases: phases.map(({ id, title }) => ({ id, title, introduction: paragraph(random, 40) })),
    topics: topics.map((topic) => ({ ...topic, description: sentence(random, 10) })),
    method: [paragraph(random, 50)],
  });
}

function sourceFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("source file", number);
  const { id, name } = plan.source(number);
  const kind = random.pick(["newspaper", "broadcaster", "online outlet"]);
  return file(`sources/${id}.yaml`, {
    name,
    country: random.pick(countries),
    side: random.pick(sides),
    kind: number < plan.count.agencies ? "news agency" : kind,
    homepage: `https://${id}.example`,
    language: "en",
    note: random.chance(0.2) ? sentence(random, 12) : undefined,
  });
}

function personFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("person file", number);
  const { id, name } = plan.person(number);
  return file(`people/${id}.yaml`, {
    name,
    side: random.pick(sides),
    roles: [{ title: capitalise(phrase(random, random.between(2, 7))) }],
    ...otherNames(random, name, number, 5),
  });
}

function organisationFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("organisation file", number);
  const { id, name } = plan.organisation(number);
  return file(`organisations/${id}.yaml`, {
    name,
    kind: itemAt(organisationKinds, number)[0],
    side: random.pick(sides),
    description: random.chance(0.5) ? sentence(random, 14) : undefined,
    ...otherNames(random, name, number, 14),
  });
}

function placeFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("place file", number);
  const { id, name } = plan.place(number);
  return file(`places/${id}.yaml`, {
    name,
    kind: random.pick(["town", "village", "district", "bridge", "airport"]),
    country: random.pick(countries),
    latitude: random.between(380_000, 420_000) / 10_000,
    longitude: random.between(430_000, 500_000) / 10_000,
    ...otherNames(random, name, number, 20),
  });
}

/**
 * An entity’s names in the other scripts. Editors add inflected forms to the entities that are named most: `most` of
 * them to the first of a kind, fewer to each next one.
 */
function otherNames(random: Random, name: string, number: number, most: number): Fields {
  const scripts = ["azerbaijani", "cyrillic", "armenian"] as const;
  const suffixes = ["", "a", "e", "u", "om", "y", "i", "ov", "ami"];
  const names = Array.from({ length: scripts.length + Math.round(most / (number + 1)) }, (_, index) => {
    const script = itemAt(scripts, index);
    const form = name + itemAt(suffixes, Math.floor(index / scripts.length));
    return { name: transliterate(form, script), language: languages[script], knownFrom: knownFrom(random) };
  });
  return { names, knownFrom: [knownFrom(random)] };
}

function measureFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("measure file", number);
  return file(`measures/measure-${number}.yaml`, {
    title: capitalise(phrase(random, random.between(3, 6))),
    question: `How many ${phrase(random, random.between(5, 9))}?`,
    unit: isMeasureOfTime(number) ? "date" : itemAt(["people", "vehicles", "posts"], number),
  });
}

function eventFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("event file", number);
  const cast = plan.cast(number);
  const day = plan.eventDay(number);
  // The first two events are the background of the story.
  const background = ["199X", "1994~/2015-01"][number];
  const year = background === undefined ? Number(isoDay(day).slice(0, 4)) : 0;
  const fields = {
    title: capitalise(phrase(random, random.between(4, 10), cast.names)),
    date: background ?? eventDate(random, day),
    dateNote: random.chance(0.6) ? sentence(random, random.between(8, 30), cast.names) : undefined,
    phase: (phases.findLast(({ from }) => from <= year) ?? itemAt(phases, 0)).id,
    topics: random
      .severalPopular(topics.length, 1 + random.popular(3))
      .map((topic) => itemAt(topics, topic).id),
    major: random.chance(0.12) ? true : undefined,
    places: ids(cast.places),
    people: ids(cast.people),
    organisations: ids(cast.organisations),
    disputes: random.chance(0.2) ? disputes(plan, number, random) : undefined,
    corrections: random.chance(0.05)
      ? [{ date: isoDay(day + 400), what: sentence(random, random.between(8, 20)) }]
      : undefined,
  };
  const words = random.chance(0.1) ? random.between(120, 260) : random.between(30, 90);
  return file(`events/${plan.eventId(number)}.md`, fields, paragraph(random, words, cast.names));
}

function reportFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("report file", number);
  const day = plan.publicationDay(number);
  const sourceNumber = plan.sourceOf(number);
  const source = plan.source(sourceNumber);
  const agency = random.chance(0.25) ? random.popular(plan.count.agencies) : sourceNumber;
  const script = random.pickWeighted<Script>([
    [72, "latin"],
    [18, "cyrillic"],
    [6, "azerbaijani"],
    [4, "armenian"],
  ]);
  const language =
    script === "latin" && random.chance(0.1)
      ? random.pick(["tr", "fr", "de", "es", "it"])
      : languages[script];
  const { names } = plan.cast(plan.mainEvent(number));
  const title = random.chance(0.73) ? capitalise(phrase(random, random.between(5, 14), names)) : null;
  const fields = {
    title: title === null ? null : transliterate(title, script),
    titleTranslation: title === null || language === "en" ? undefined : title,
    source: source.id,
    agency: agency === sourceNumber ? undefined : plan.source(agency).id,
    url: `https://${source.id}.example/${isoDay(day).replaceAll("-", "/")}/${number}`,
    published: random.pickWeighted([
      [94, isoDay(day)],
      [4, `${isoDay(day)}~`],
      [2, isoDay(day).slice(0, "2024-06".length)],
    ]),
    language,
    accounts: coveredEvents(plan, number, random).map((event) => account(plan, event, day, script, random)),
  };
  const body = random.chance(0.16) ? paragraph(random, random.between(20, 90), names) : "";
  return file(`reports/${isoDay(day).slice(0, 4)}/${plan.reportId(number)}.md`, fields, body);
}

/** Most reports cover one event, a few many; some cover none. Every event has the report that is written for it. */
function coveredEvents(plan: Plan, report: number, random: Random): number[] {
  const main = plan.mainEvent(report);
  if (plan.firstReport(main) !== report && random.chance(0.17)) return [];
  const others = random.chance(0.7) ? 0 : 1 + random.popular(8);
  const events = Array.from({ length: others }, () => Math.max(0, main - random.popular(60)));
  return [...new Set([main, ...events])];
}

function account(plan: Plan, event: number, day: number, script: Script, random: Random): Fields {
  const { names, people, organisations } = plan.cast(event);
  const speakers = ids([...people, ...organisations]);
  const measure = event % plan.count.measures;
  const words = random.chance(0.06) ? random.between(90, 200) : random.between(14, 60);
  const route = random.chance(0.04) ? random.severalPopular(plan.count.places, random.between(2, 4)) : [];
  const quotation = phrase(random, random.between(4, 25));
  return {
    event: plan.eventId(event),
    says: paragraph(random, words, names),
    by: random.chance(0.05)
      ? [`source:${plan.source(random.popular(plan.count.sources)).id}`]
      : speakers.slice(0, random.below(4)),
    confirmedBy: random.chance(0.03) ? speakers.slice(-1) : undefined,
    deniedBy: random.chance(0.03) ? speakers.slice(-2, -1) : undefined,
    route: route.length < 2 ? undefined : route.map((place) => plan.place(place).id),
    date: random.chance(0.12) ? isoDay(day - random.below(3)) : undefined,
    figures: random.chance(0.33)
      ? [
          {
            measure: `measure-${measure}`,
            value: isMeasureOfTime(measure) ? isoDay(day) : random.between(2, 5000),
            qualifier: random.chance(0.4)
              ? random.pick(["about", "nearly", "over", "at least", "up to"])
              : undefined,
          },
        ]
      : undefined,
    quote: random.chance(0.15)
      ? {
          speaker: speakers[0] ?? plan.organisation(0).id,
          words: transliterate(quotation, script),
          translation: script === "latin" ? undefined : quotation,
        }
      : undefined,
  };
}

/** A dispute between the first two reports of an event, if it has two. */
function disputes(plan: Plan, event: number, random: Random): Fields[] | undefined {
  const first = plan.firstReport(event);
  if (first + 1 >= Math.min(plan.count.reports, plan.firstReport(event + 1))) return undefined;
  const positions = [first, first + 1].map((report) => ({
    says: sentence(random, random.between(4, 14)),
    reports: [plan.reportId(report)],
  }));
  const about = random.pick(["date", "number", "cause", "route", "speaker", "place", "other"]);
  return [{ question: `${capitalise(phrase(random, random.between(4, 9)))}?`, about, positions }];
}

/** Dates in EDTF of every kind that a record can have. All start in the year of the day, as the phases do. */
function eventDate(random: Random, day: number): string {
  const start = isoDay(day);
  const [year, month] = [start.slice(0, "2024".length), start.slice(0, "2024-06".length)];
  const end = isoDay(day + random.between(1, 12));
  const endMonth = isoDay(day + random.between(60, 500)).slice(0, month.length);
  const summer = `${year}-22`;
  return random.pickWeighted([
    [560, start],
    [170, `${start}/${end}`],
    [140, `${start}~`],
    [20, `${start}?`],
    [5, `${start}%`],
    [30, month],
    [5, `${month}~`],
    [15, `${start}~/${end}~`],
    [15, `${start}~/${end}`],
    [8, `${start}/${endMonth}`],
    [7, year],
    [10, start < `${year}-06` ? year : summer],
    [5, `${start}/..`],
  ]);
}

/** Every tenth measure is answered with dates. */
function isMeasureOfTime(measure: number): boolean {
  return measure % 10 === 9;
}

function knownFrom(random: Random): string {
  return `https://register.example/${random.below(1_000_000)}`;
}

function ids(entities: readonly Named[]): string[] {
  return entities.map(({ id }) => id);
}

/** A file with one field per line, each value as JSON, which is also YAML and much faster to write. */
function file(path: string, fields: Fields, body?: string): ContentFile {
  const yaml = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
  return { path, text: body === undefined ? yaml : `---\n${yaml}---\n${body}\n` };
}
