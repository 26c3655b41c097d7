import { type CollectionName, collectionNames } from "../../../schema/collections.ts";
import { identifierPattern } from "../../../schema/identifier.ts";
import type { ContentFile } from "../content-file.ts";
import { validEntries } from "../entries.ts";
import { nearest } from "../nearest.ts";
import { scalarsAt } from "../scalars-at.ts";
import { type ContentFiles, filesOf, type Rule } from "./rule.ts";

/** What an id can be of: an entry, or a phase or topic of site.yaml. */
type Kind = Exclude<CollectionName, "site"> | "phases" | "topics";

const nouns: Readonly<Record<Kind, string>> = {
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

/** A field that names other entries, with `*` for each item of a list. */
interface Reference {
  readonly field: string;
  /** What its ids may be of. */
  readonly kinds: readonly Kind[];
  /** Whether it may name an outlet as `source:ID`, too. */
  readonly takesOutlets?: boolean;
}

const voices = ["people", "organisations"] as const;

const references: Readonly<Record<"events" | "reports", readonly Reference[]>> = {
  events: [
    { field: "phase", kinds: ["phases"] },
    { field: "topics.*", kinds: ["topics"] },
    { field: "places.*", kinds: ["places"] },
    { field: "people.*", kinds: ["people"] },
    { field: "organisations.*", kinds: ["organisations"] },
    { field: "disputes.*.positions.*.reports.*", kinds: ["reports"] },
  ],
  reports: [
    { field: "source", kinds: ["sources"] },
    { field: "agency", kinds: ["sources"] },
    { field: "accounts.*.event", kinds: ["events"] },
    { field: "accounts.*.by.*", kinds: voices, takesOutlets: true },
    { field: "accounts.*.confirmedBy.*", kinds: voices, takesOutlets: true },
    { field: "accounts.*.deniedBy.*", kinds: voices, takesOutlets: true },
    { field: "accounts.*.route.*", kinds: ["places"] },
    { field: "accounts.*.figures.*.measure", kinds: ["measures"] },
    { field: "accounts.*.quote.speaker", kinds: voices },
  ],
};

/** Every id that an entry names belongs to an entry that exists. Also looked for where other fields of the entry are at fault. */
export const referencesRule: Rule = (files) => {
  const known = knownIds(files);
  for (const collection of ["events", "reports"] as const) {
    for (const file of filesOf(files, collection)) {
      for (const reference of references[collection]) check(reference, file, known);
    }
  }
};

type KnownIds = ReadonlyMap<Kind, ReadonlySet<string>>;

function knownIds(files: ContentFiles): KnownIds {
  const known = new Map<Kind, ReadonlySet<string>>();
  for (const collection of collectionNames) {
    if (collection === "site") continue;
    // Also of files that could not be read: their ids are known, and their faults are noted already.
    known.set(collection, new Set(files.get(collection)?.map(({ id }) => id)));
  }
  // A site.yaml that is missing or at fault is a fault of its own, and none of the events.
  for (const { data } of validEntries.site(files)) {
    known.set("phases", new Set(data.phases.map(({ id }) => id)));
    known.set("topics", new Set(data.topics.map(({ id }) => id)));
  }
  return known;
}

const outletPrefix = "source:";

function check({ field, kinds, takesOutlets = false }: Reference, file: ContentFile, known: KnownIds): void {
  for (const { value, range } of scalarsAt(file, field)) {
    if (typeof value !== "string") continue;
    const isOutlet = takesOutlets && value.startsWith(outletPrefix);
    const id = isOutlet ? value.slice(outletPrefix.length) : value;
    const isBareOutlet = takesOutlets && !isOutlet && known.get("sources")?.has(id) === true;
    const fault = faultOf(id, isOutlet ? ["sources"] : kinds, known);
    const message =
      fault !== null && isBareOutlet ? `\`${id}\` is an outlet; write \`${outletPrefix}${id}\`` : fault;
    if (message !== null) file.noteAt(file.yamlStart + (range?.[0] ?? 0), "error", "references", message);
  }
}

function faultOf(id: string, kinds: readonly Kind[], known: KnownIds): string | null {
  const shelves = kinds.flatMap((kind) => known.get(kind) ?? []);
  // What is no id at all is a fault for the schema.
  if (shelves.length < kinds.length || !identifierPattern.test(id)) return null;
  if (shelves.some((ids) => ids.has(id))) return null;
  const meant = nearest(
    id,
    shelves.flatMap((ids) => [...ids]),
  );
  const advice = meant === null ? adviceFor(kinds) : `did you mean \`${meant}\`?`;
  return `no ${kinds.map((kind) => nouns[kind]).join(" and no ")} \`${id}\`; ${advice}`;
}

function adviceFor(kinds: readonly Kind[]): string {
  const [kind] = kinds;
  if (kind === "phases" || kind === "topics") return `name one of the ${kind} of site.yaml`;
  return `correct the id, or add its file under ${kinds.map((each) => `${each}/`).join(" or ")}`;
}
