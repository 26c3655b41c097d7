import { collectionNames } from "../../../schema/collections.ts";
import { prefixesSources, type ReferenceTarget, sourcePrefix } from "../../../schema/fields.ts";
import { identifierPattern } from "../../../schema/identifier.ts";
import { referencesIn, type WrittenReference } from "../field-texts.ts";
import { nearest } from "../nearest.ts";
import { allFiles, type ContentFiles, type Rule, validEntries } from "./rule.ts";

const nouns: Readonly<Record<ReferenceTarget, string>> = {
  events: "event",
  measures: "measure",
  organisations: "organisation",
  people: "person",
  phases: "phase",
  places: "place",
  reports: "report",
  sources: "source",
  topics: "topic",
};

/** What one thing is called that an id can be of: “person”. */
export function nounOf(target: ReferenceTarget): string {
  return nouns[target];
}

/** Every id in a field that refers to other entries belongs to one that exists, also where other fields of the file have errors. */
export const referencesRule: Rule = (files) => {
  const known = knownIds(files);
  for (const file of allFiles(files)) {
    for (const reference of referencesIn(file)) {
      const problem = bareSource(reference, known) ?? problemOf(reference, known);
      if (problem !== null) file.noteAt(reference.offset, "error", "references", problem);
    }
  }
};

type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

function knownIds(files: ContentFiles): KnownIds {
  const known = new Map<string, ReadonlySet<string>>();
  for (const collection of collectionNames) {
    // Also of files that could not be read: their ids are known, and have errors of their own.
    known.set(collection, new Set(files.get(collection)?.map(({ id }) => id)));
  }
  // A site.yaml that is missing or has errors is no error of the events.
  for (const { data } of validEntries.site(files)) {
    known.set("phases", new Set(data.phases.map(({ id }) => id)));
    known.set("topics", new Set(data.topics.map(({ id }) => id)));
  }
  return known;
}

/** What to write where an outlet is named as a person would be. */
function bareSource({ id, targets, value }: WrittenReference, known: KnownIds): string | null {
  if (!prefixesSources(value) || targets.includes("sources")) return null;
  if (known.get("sources")?.has(id) !== true || targets.some((target) => known.get(target)?.has(id)))
    return null;
  return `\`${id}\` is an outlet; write \`${sourcePrefix}${id}\``;
}

function problemOf({ id, targets }: WrittenReference, known: KnownIds): string | null {
  const candidates = targets.flatMap((target) => known.get(target) ?? []);
  // The rule `schema` reports what is no id at all.
  if (candidates.length < targets.length || !identifierPattern.test(id)) return null;
  if (candidates.some((ids) => ids.has(id))) return null;
  const meant = nearest(
    id,
    candidates.flatMap((ids) => [...ids]),
  );
  const advice = meant === null ? adviceFor(targets) : `did you mean \`${meant}\`?`;
  return `no ${targets.map(nounOf).join(" and no ")} \`${id}\`; ${advice}`;
}

function adviceFor(targets: readonly ReferenceTarget[]): string {
  const [target] = targets;
  if (target === "phases" || target === "topics") return `name one of the ${target} of site.yaml`;
  return `correct the id, or add its file under ${targets.map((each) => `${each}/`).join(" or ")}`;
}
