import { type Fields, markdownFile, type WrittenFile } from "./content-file.ts";
import { publicationDate } from "./dates.ts";
import { isMeasureOfTime, measureId } from "./entities.ts";
import { type Cast, castOf, namesOf } from "./events.ts";
import { languages } from "./names.ts";
import { isoDay, type Plan } from "./plan.ts";
import { paragraph, phrase } from "./prose.ts";
import type { Random } from "./random.ts";
import { capitalised, type Script } from "./sounds.ts";

/** Languages that write with Latin letters here beside English. */
const otherLatinLanguages = ["tr", "fr", "de", "es", "it"];

const qualifiers = ["about", "nearly", "over", "at least", "up to"];

/** All reports, in the order of the events they are there for. */
export function* reportFiles(plan: Plan): Generator<WrittenFile> {
  for (let report = 0; report < plan.reports; report++) yield reportFile(plan, report);
}

function reportFile(plan: Plan, report: number): WrittenFile {
  const random = plan.random("report", report);
  const day = plan.publicationDay(report);
  const id = plan.reportId(report);
  const source = plan.sourceOf(report);
  const agency = random.chance(0.25) ? random.popular(plan.agencies) : source;
  const script = scriptOf(random);
  const language =
    script === "latin" && random.chance(0.1) ? random.pick(otherLatinLanguages) : languages[script];
  const foreign = language !== "en";
  const events = eventsOf(plan, report, random);
  const hasTitle = random.chance(0.73);
  const names = namesOf(plan, castOf(plan, plan.mainEvent(report)));
  const length = random.between(5, 14);
  const fields = {
    title: hasTitle ? capitalised(phrase(random, length, foreign ? [] : names, script), script) : null,
    titleTranslation: hasTitle && foreign ? capitalised(phrase(random, length, names)) : undefined,
    source: plan.sourceId(source),
    agency: agency === source ? undefined : plan.sourceId(agency),
    url: `https://${plan.sourceId(source)}.example/${isoDay(day).replaceAll("-", "/")}/${report}`,
    published: publicationDate(random, day),
    language,
    accounts: events.map((event) => account(plan, event, day, foreign ? script : "latin", random)),
  };
  const body = random.chance(0.16) ? paragraph(random, random.between(20, 90), names) : "";
  return markdownFile(`reports/${isoDay(day).slice(0, "2024".length)}/${id}.md`, fields, body);
}

function scriptOf(random: Random): Script {
  const luck = random.next();
  if (luck < 0.72) return "latin";
  if (luck < 0.9) return "cyrillic";
  return luck < 0.96 ? "azerbaijani" : "armenian";
}

/** The events a report tells of: most of one, a few of many, some of none and stand by themselves. */
function eventsOf(plan: Plan, report: number, random: Random): number[] {
  const main = plan.mainEvent(report);
  const isNeeded = plan.firstReport(main) === report;
  if (!isNeeded && random.chance(0.17)) return [];
  const events = new Set([main]);
  const count = random.chance(0.7) ? 0 : 1 + random.popular(8);
  for (let more = 0; more < count; more++) events.add(Math.max(0, main - random.popular(60)));
  return [...events];
}

function account(plan: Plan, event: number, day: number, script: Script, random: Random): Fields {
  const cast = castOf(plan, event);
  const length = random.chance(0.06) ? random.between(90, 200) : random.between(14, 60);
  return {
    event: plan.eventId(event),
    says: paragraph(random, length, namesOf(plan, cast)),
    by: voicesOf(plan, cast, random),
    date: random.chance(0.12) ? isoDay(day - random.below(3)) : undefined,
    figures: random.chance(0.33) ? [figure(plan, event, day, random)] : undefined,
    quote: random.chance(0.15) ? quote(plan, cast, script, random) : undefined,
  };
}

function voicesOf(plan: Plan, { people, organisations }: Cast, random: Random): string[] {
  const voices = [
    ...people.map((person) => plan.personId(person)),
    ...organisations.map((organisation) => plan.organisationId(organisation)),
  ].slice(0, random.below(4));
  return random.chance(0.05) ? [...voices, `source:${plan.sourceId(random.popular(plan.sources))}`] : voices;
}

function figure(plan: Plan, event: number, day: number, random: Random): Fields {
  const measure = event % plan.measures;
  return {
    measure: measureId(measure),
    value: isMeasureOfTime(measure) ? isoDay(day) : random.between(2, 5000),
    qualifier: random.chance(0.4) ? random.pick(qualifiers) : undefined,
  };
}

function quote(plan: Plan, { people, organisations }: Cast, script: Script, random: Random): Fields {
  const [person] = people;
  const [organisation = 0] = organisations;
  const length = random.between(4, 25);
  return {
    speaker: person === undefined ? plan.organisationId(organisation) : plan.personId(person),
    words: phrase(random, length, [], script),
    translation: script === "latin" ? undefined : phrase(random, length),
  };
}
