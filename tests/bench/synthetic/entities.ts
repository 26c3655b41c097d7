import { sides } from "../../../src/timeline/sides.ts";
import { type WrittenFile, yamlFile } from "./content-file.ts";
import {
  caseForms,
  languages,
  type Name,
  organisationName,
  otherScripts,
  personName,
  placeName,
  slug,
} from "./names.ts";
import { type Plan, phases, topics } from "./plan.ts";
import { paragraph, phrase, sentence } from "./prose.ts";
import { itemAt, Random } from "./random.ts";
import { capitalised } from "./sounds.ts";

const countries = ["AM", "AZ", "RU", "TR", "UA", "GB", "FR", "GE"];
const placeKinds = ["town", "village", "district", "bridge", "airport"];

/** The site's own texts. */
export function siteFile({ seed }: Plan): WrittenFile {
  const random = new Random(seed, "site");
  return yamlFile("site.yaml", {
    title: "A synthetic record",
    tagline: "Made to measure how the site fares when the record grows",
    description: "Events, reports, people and places that never were, in the proportions of real ones.",
    language: "en",
    standfirst: paragraph(random, 80),
    phases: phases.map(({ id, title }) => ({ id, title, introduction: paragraph(random, 40) })),
    topics: topics.map((id) => ({
      id,
      title: capitalised(id.replace("-", " ")),
      description: sentence(random, 10),
    })),
    method: [paragraph(random, 50)],
  });
}

/** Everyone and everything the record names, and the measures. */
export function* entityFiles(plan: Plan): Generator<WrittenFile> {
  for (let number = 0; number < plan.sources; number++) yield sourceFile(plan, number);
  for (let number = 0; number < plan.people; number++) yield personFile(plan, number);
  for (let number = 0; number < plan.organisations; number++) yield organisationFile(plan, number);
  for (let number = 0; number < plan.places; number++) yield placeFile(plan, number);
  for (let number = 0; number < plan.measures; number++) yield measureFile(plan, number);
}

/** The id of a place. */
export function placeId(number: number): string {
  return slug(placeName(number).latin);
}

/** The neutral name of a place: where two sides name it otherwise, both. */
export function neutralPlaceName(plan: Plan, number: number): string {
  const own = placeName(number).latin;
  return hasTwoNames(plan, number) ? `${own} / ${placeName(number, true).latin}` : own;
}

/** The id of a measure, a number of which is the answer to a question about one event. */
export function measureId(number: number): string {
  return `measure-${number}`;
}

/** Every tenth measure is one of time. */
export function isMeasureOfTime(number: number): boolean {
  return number % 10 === 9;
}

function sourceFile(plan: Plan, number: number): WrittenFile {
  const random = plan.random("source", number);
  const id = plan.sourceId(number);
  return yamlFile(`sources/${id}.yaml`, {
    name: plan.sourceName(number),
    country: random.pick(countries),
    side: random.pick(sides),
    kind: number < plan.agencies ? "news agency" : random.pick(["newspaper", "broadcaster", "online outlet"]),
    homepage: `https://${id}.example`,
    language: "en",
    note: random.chance(0.2) ? sentence(random, 12) : undefined,
  });
}

function personFile(plan: Plan, number: number): WrittenFile {
  const random = plan.random("person", number);
  const name = personName(number);
  // As Pashinyan is Pashinian to some.
  const spelling = name.latin.replace(/yan$/, "ian");
  return yamlFile(`people/${plan.personId(number)}.yaml`, {
    name: name.latin,
    side: random.pick(sides),
    roles: [{ title: capitalised(phrase(random, random.between(2, 7))) }],
    names: [
      ...(spelling === name.latin ? [] : [{ name: spelling, language: "en" }]),
      ...namesIn(random, name, 0.4),
      ...caseForms(name, number, 5),
    ],
    knownFrom: [knownFrom(random)],
  });
}

function organisationFile(plan: Plan, number: number): WrittenFile {
  const random = plan.random("organisation", number);
  const { kind, name } = organisationName(number);
  return yamlFile(`organisations/${plan.organisationId(number)}.yaml`, {
    name: name.latin,
    kind,
    side: random.pick(sides),
    description: random.chance(0.5) ? sentence(random, 14) : undefined,
    names: [...namesIn(random, name, 0.8), ...caseForms(name, number, 14)],
    knownFrom: [knownFrom(random)],
  });
}

function placeFile(plan: Plan, number: number): WrittenFile {
  const random = plan.random("place", number);
  const name = placeName(number);
  const other = placeName(number, true);
  const spellings = hasTwoNames(plan, number) ? [name, other] : [name];
  return yamlFile(`places/${placeId(number)}.yaml`, {
    name: neutralPlaceName(plan, number),
    kind: random.pick(placeKinds),
    country: random.pick(countries),
    latitude: random.between(380_000, 420_000) / 10_000,
    longitude: random.between(430_000, 500_000) / 10_000,
    names: [
      ...(spellings.length === 1 ? [] : spellings.map(({ latin }) => ({ name: latin, language: "en" }))),
      ...spellings.flatMap((spelling) => namesIn(random, spelling, 0.85)),
      ...caseForms(name, number, 20),
    ],
    knownFrom: [knownFrom(random)],
  });
}

function measureFile(plan: Plan, number: number): WrittenFile {
  const random = plan.random("measure", number);
  return yamlFile(`measures/${measureId(number)}.yaml`, {
    title: capitalised(phrase(random, random.between(3, 6))),
    question: `How many ${phrase(random, random.between(5, 9))}?`,
    unit: isMeasureOfTime(number) ? "date" : itemAt(["people", "vehicles", "posts"], number),
  });
}

/** Two of five places or so are named otherwise by each of two sides. */
function hasTwoNames(plan: Plan, number: number): boolean {
  return plan.random("two names", number).chance(0.4);
}

function namesIn(random: Random, name: Name, share: number) {
  return otherScripts(random, share).map((script) => ({
    name: name[script],
    language: languages[script],
    knownFrom: knownFrom(random),
  }));
}

function knownFrom(random: Random): string {
  return `https://register.example/${random.below(1_000_000)}`;
}
