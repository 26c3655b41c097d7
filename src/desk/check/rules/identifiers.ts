import {
  collectionNames,
  collectionSchemas,
  collectionsSharingIds,
  entryCollections,
  nounOf,
} from "../../../schema/collections.ts";
import { prefixesSources, type ReferenceTarget, sourcePrefix, textsOf } from "../../../schema/fields.ts";
import {
  deviceName,
  deviceNameAdvice,
  identifierPattern,
  longestId,
  longIdAdvice,
} from "../../../schema/values.ts";
import {
  allFiles,
  type ContentFile,
  type ContentFiles,
  everyFile,
  filesOf,
  validEntries,
} from "../content-file.ts";
import { referencesIn, type WrittenReference } from "../field-texts.ts";
import { nearestId } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** The lists of site.yaml whose items have ids. */
export const vocabularies = ["phases", "topics", "sides"] as const;

/** A file’s name is a valid id, and different from all others in its set; so are the ids of phases, topics and sides. */
export const identifiersRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  // Where a draft has the id of another file, it is the draft that has the error.
  for (const file of everyFile(files).toSorted((a, b) => Number(a.isDraft) - Number(b.isDraft))) {
    const { id, collection } = file;
    const fail = (message: string) => file.fail([], "identifiers", message);
    if (!identifierPattern.test(id)) {
      fail(`the file’s name “${id}” is not an id; use lower-case letters a–z, digits and single hyphens`);
    }
    if (deviceName.test(id)) fail(deviceNameAdvice);
    if (id.length > longestId) fail(longIdAdvice);
    const key = `${collectionsSharingIds(collection)[0]}/${id}`;
    const other = seen.get(key);
    if (other !== undefined) fail(`${other.file.path} has the same id “${id}”; rename one of the two`);
    seen.set(key, file);
  }
  for (const { file, list, index, id, ids } of vocabularyOf(files)) {
    if (ids.indexOf(id) === index) continue;
    const message = `\`${id}\` is one of the ${list} already; rename one of the two`;
    file.fail([list, index, "id"], "identifiers", message);
  }
};

/** Every phase, topic and side, with the ids of its whole list. */
function vocabularyOf(files: ContentFiles) {
  return validEntries(files, "site").flatMap(({ file, data }) =>
    vocabularies.flatMap((list) => {
      const ids = data[list].map(({ id }) => id);
      return ids.map((id, index) => ({ file, list, index, id, ids }));
    }),
  );
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
  // Also of files that could not be read: their ids are known, and have errors of their own.
  for (const name of collectionNames) known.set(name, new Set(files[name].map(({ id }) => id)));
  // A site.yaml that is missing or has errors is no error of the events.
  for (const { list, ids } of vocabularyOf(files)) known.set(list, new Set(ids));
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
  const meant = nearestId(
    id,
    candidates.flatMap((ids) => [...ids]),
    targets.includes("reports") ? (known.get("sources") ?? []) : [],
  );
  const advice = meant === null ? adviceFor(targets, candidates) : `did you mean \`${meant}\`?`;
  return `no ${targets.map(nounOf).join(" and no ")} \`${id}\`; ${advice}`;
}

function adviceFor(targets: readonly ReferenceTarget[], candidates: readonly ReadonlySet<string>[]): string {
  const list = vocabularies.find((name) => name === targets[0]);
  if (list !== undefined) {
    return `name one of the ${list} of site.yaml: ${candidates.flatMap((ids) => [...ids]).join(", ")}`;
  }
  const withdrawn = targets.includes("reports") ? "; if it was withdrawn, take its id out here" : "";
  return `correct the id, or add its file under ${targets.map((each) => `${each}/`).join(" or ")}${withdrawn}`;
}

/** Every entry, phase and topic is named by an event or a report, and every side by an outlet. Reports need nobody to name them. */
export const unusedEntitiesRule: Rule = (files) => {
  // What can be of several kinds counts for each: the ids of these differ. That another event is related to an event
  // is no use of it.
  const used = new Set(
    allFiles(files).flatMap((file) =>
      referencesIn(file).flatMap(({ id, targets }) =>
        targets.filter((target) => target !== file.collection).map((target) => `${target}/${id}`),
      ),
    ),
  );
  for (const { file, list, index, id } of vocabularyOf(files)) {
    if (used.has(`${list}/${id}`)) continue;
    const message =
      list === "sides"
        ? `no outlet is on the side \`${id}\`; file one under it, or remove it`
        : `no event is in \`${id}\`; add one to this ${nounOf(list)}, or remove it`;
    file.warn([list, index, "id"], "unused-entities", message);
  }
  for (const target of entryCollections.filter((name) => name !== "reports")) {
    const naming = namersOf(target).join(" and no ");
    for (const file of filesOf(files, target)) {
      if (used.has(`${target}/${file.id}`)) continue;
      const message = `no ${naming} names this ${nounOf(target)}; name it in one, or delete the file`;
      file.warn([], "unused-entities", message);
    }
  }
};

/** What has a field for the ids of a collection: “event”, “report”. */
function namersOf(target: ReferenceTarget): string[] {
  return entryCollections
    .filter(
      (name) =>
        name !== target &&
        textsOf(collectionSchemas[name].schema, "reference").some(({ value }) =>
          value.refersTo.includes(target),
        ),
    )
    .map(nounOf);
}
