import { isoDay, organisationKinds, type Plan, phases } from "./plan.ts";
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
/** Sides of the same number as in a large real record; their order is that of their marks. */
const sides = ["north", "east", "south", "west", "middle", "islands", "elsewhere"];

/** All files of a record, each made only when it is asked for. */
export function* contentFiles(plan: Plan): Generator<ContentFile> {
  yield siteFile(plan);
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

function siteFile(plan: Plan): ContentFile {
  const random = new Random("site");
  return file("site.yaml", {
    title: "A synthetic record",
    tagline: "Made to measure how the site copes with a growing record",
    description: "Invented events, reports, people and places in the proportions of real ones.",
    language: "en",
    standfirst: [{ says: paragraph(random, 40), event: plan.event(0).id }],
    phases: phases.map(({ id, title }) => ({ id, title, introduction: paragraph(random, 40) })),
    topics: topics.map((topic) => ({ ...topic, description: sentence(random, 10) })),
    sides: sides.map((id) => ({ id, title: capitalise(id), description: `Outlets of the side ${id}.` })),
    method: [paragraph(random, 50)],
    licence: { name: "The Lake Licence", url: "https://licence.example/" },
  });
}

function sourceFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("source file", number);
  const { id, name } = plan.source(number);
  const kind = random.pick(["newspaper", "broadcaster", "online outlet"]);
  return file(`sources/${id}.yaml`, {
    name,
    country: random.pick(countries),
    // The first side has only small sources, so that it has no report of most events.
    side: itemAt(sides, number < 14 ? 1 + (number % (sides.length - 1)) : number),
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
  const { id, day, places, people, organisations, names } = plan.event(number);
  // The first two events are the background of the story.
  const background = ["199X", "1994~/2015-01"][number];
  const year = background === undefined ? Number(isoDay(day).slice(0, 4)) : 0;
  const fields = {
    title: capitalise(phrase(random, random.between(4, 10), names)),
    date: background ?? eventDate(random, day),
    dateNote: random.chance(0.6) ? sentence(random, random.between(8, 30), names) : undefined,
    phase: (phases.findLast(({ from }) => from <= year) ?? itemAt(phases, 0)).id,
    topics: ids(
      random.severalPopular(topics.length, 1 + random.popular(3)).map((topic) => itemAt(topics, topic)),
    ),
    major: random.chance(0.12) ? true : undefined,
    places: ids(places),
    people: ids(people),
    organisations: ids(organisations),
    disputes: random.chance(0.2) ? disputes(plan, number, random) : undefined,
    corrections: random.chance(0.05)
      ? [{ date: isoDay(day + 400), what: sentence(random, random.between(8, 20)) }]
      : undefined,
  };
  const words = random.chance(0.1) ? random.between(120, 260) : random.between(30, 90);
  return file(`events/${id}.md`, fields, paragraph(random, words, names));
}

/** A dispute between the first two reports of an event, if both are about it. */
function disputes(plan: Plan, event: number, random: Random): Fields[] | undefined {
  const first = plan.firstReport(event);
  if (first + 1 >= Math.min(plan.count.reports, plan.firstReport(event + 1))) return undefined;
  if (plan.report(first + 1).event !== event) return undefined;
  const positions = [first, first + 1].map((report) => ({
    says: sentence(random, random.between(4, 14)),
    reports: [plan.report(report).id],
  }));
  const about = random.pick(["date", "number", "cause", "route", "speaker", "place", "other"]);
  return [{ question: `${capitalise(phrase(random, random.between(4, 9)))}?`, about, positions }];
}

function reportFile(plan: Plan, number: number): ContentFile {
  const random = plan.random("report file", number);
  const { id, day, source, event } = plan.report(number);
  const published = isoDay(day);
  const { id: sourceId } = plan.source(source);
  const agency = random.chance(0.25) ? random.popular(plan.count.agencies) : source;
  const script = random.pickWeighted<Script>([
    [72, "latin"],
    [18, "cyrillic"],
    [6, "azerbaijani"],
    [4, "armenian"],
  ]);
  const isTranslated = script !== "latin" || random.chance(0.1);
  const { names } = plan.event(event);
  const title = random.chance(0.73) ? capitalise(phrase(random, random.between(5, 14), names)) : null;
  // Most reports cover one event, a few many, some none; each event has the two that a dispute may name.
  const others = Array.from({ length: random.chance(0.7) ? 0 : 1 + random.popular(8) }, () =>
    random.popular(60),
  );
  const isNeeded = number <= plan.firstReport(event) + 1;
  const covered =
    isNeeded || random.chance(0.83) ? [0, ...others].map((back) => Math.max(0, event - back)) : [];
  const fields = {
    title: title === null ? null : transliterate(title, script),
    description: title === null ? phrase(random, 8) : undefined,
    titleTranslation: title !== null && isTranslated ? title : undefined,
    source: sourceId,
    agency: agency === source ? undefined : plan.source(agency).id,
    url: `https://${sourceId}.example/${published.replaceAll("-", "/")}/${number}`,
    published: random.pickWeighted([
      [94, published],
      [4, `${published}~`],
      [2, published.slice(0, "2024-06".length)],
    ]),
    language: isTranslated && script === "latin" ? "tr" : languages[script],
    accounts: [...new Set(covered)].map((one) => account(plan, one, day, script, random)),
  };
  const body = random.chance(0.16) ? paragraph(random, random.between(20, 90), names) : "";
  return file(`reports/${published.slice(0, 4)}/${id}.md`, fields, body);
}

function account(plan: Plan, number: number, day: number, script: Script, random: Random): Fields {
  const event = plan.event(number);
  const speakers = ids([...event.people, ...event.organisations]);
  const words = random.chance(0.06) ? random.between(90, 200) : random.between(14, 60);
  const route = random.chance(0.04) ? random.severalPopular(plan.count.places, random.between(2, 4)) : [];
  const by = speakers.slice(0, random.below(4));
  return {
    event: event.id,
    says: paragraph(random, words, event.names),
    by: random.chance(0.05) ? [`source:${plan.source(random.popular(plan.count.sources)).id}`] : by,
    confirmedBy: random.chance(0.03) ? speakers.slice(-1) : undefined,
    deniedBy: random.chance(0.03) ? speakers.slice(-2, -1) : undefined,
    route: route.length < 2 ? undefined : ids(route.map((place) => plan.place(place))),
    date: random.chance(0.12) ? isoDay(day - random.below(3)) : undefined,
    figures: random.chance(0.33) ? [figure(number % plan.count.measures, day, random)] : undefined,
    quote: random.chance(0.15) ? quote(speakers[0] ?? plan.organisation(0).id, script, random) : undefined,
  };
}

function figure(measure: number, day: number, random: Random): Fields {
  const qualifier = random.pick(["about", "nearly", "over", "at least", "up to"]);
  return {
    measure: `measure-${measure}`,
    value: isMeasureOfTime(measure) ? isoDay(day) : random.between(2, 5000),
    qualifier: random.chance(0.4) ? qualifier : undefined,
  };
}

function quote(speaker: string, script: Script, random: Random): Fields {
  const words = phrase(random, random.between(4, 25));
  return {
    speaker,
    words: transliterate(words, script),
    translation: script === "latin" ? undefined : words,
  };
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

function ids(entities: readonly { readonly id: string }[]): string[] {
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
