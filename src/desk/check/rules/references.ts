import { type CollectionName, collectionNames, collectionSchemas } from "../../../schema/collections.ts";
import type { ContentFile, DataPath } from "../content-file.ts";
import { type ContentFiles, filesOf, type Rule } from "./rule.ts";

/** Every id that an entry names belongs to an entry that exists. */
export const referencesRule: Rule = (files) => {
  const known = new KnownIds(files);
  for (const file of filesOf(files, "reports")) checkReport(file, known);
  for (const file of filesOf(files, "events")) checkEvent(file, known);
};

class KnownIds {
  readonly #ids: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(files: ContentFiles) {
    const ids = new Map<string, ReadonlySet<string>>();
    for (const collection of collectionNames) {
      // Also of files that could not be read: their ids are known, and their faults are noted already.
      ids.set(collection, new Set(files.get(collection)?.map(({ id }) => id)));
    }
    for (const site of filesOf(files, "site")) {
      const { data } = collectionSchemas.site.schema.safeParse(site.data);
      if (data === undefined) continue;
      ids.set("phases", new Set(data.phases.map(({ id }) => id)));
      ids.set("topics", new Set(data.topics.map(({ id }) => id)));
    }
    this.#ids = ids;
  }

  /** Whether there is such an entry; a site.yaml that is missing or faulty is a fault of its own, not of the events. */
  has(kind: CollectionName | "phases" | "topics", id: string): boolean {
    return this.#ids.get(kind)?.has(id) ?? true;
  }
}

function checkReport(file: ContentFile, known: KnownIds): void {
  const { data } = collectionSchemas.reports.schema.safeParse(file.data);
  if (data === undefined) return;
  const source = (id: string, path: DataPath) => {
    if (!known.has("sources", id)) missing(file, path, `no source “${id}”`, "sources");
  };
  const speaker = (id: string, path: DataPath) => {
    if (known.has("people", id) || known.has("organisations", id)) return;
    missing(file, path, `no person and no organisation “${id}”`, "people or organisations");
  };
  source(data.source, ["source"]);
  if (data.agency !== undefined) source(data.agency, ["agency"]);
  for (const [index, account] of data.accounts.entries()) {
    const at = ["accounts", index];
    if (!known.has("events", account.event)) {
      missing(file, [...at, "event"], `no event “${account.event}”`, "events");
    }
    for (const field of ["by", "confirmedBy", "deniedBy"] as const) {
      for (const [place, id] of account[field].entries()) {
        if (id.startsWith("source:")) source(id.slice("source:".length), [...at, field, place]);
        else speaker(id, [...at, field, place]);
      }
    }
    for (const [place, id] of account.route.entries()) {
      if (!known.has("places", id)) missing(file, [...at, "route", place], `no place “${id}”`, "places");
    }
    for (const [place, { measure }] of account.figures.entries()) {
      if (!known.has("measures", measure)) {
        missing(file, [...at, "figures", place, "measure"], `no measure “${measure}”`, "measures");
      }
    }
    if (account.quote !== undefined) speaker(account.quote.speaker, [...at, "quote", "speaker"]);
  }
}

function checkEvent(file: ContentFile, known: KnownIds): void {
  const { data } = collectionSchemas.events.schema.safeParse(file.data);
  if (data === undefined) return;
  if (!known.has("phases", data.phase)) {
    file.fail(["phase"], "references", `no phase “${data.phase}”; name one of the phases of site.yaml`);
  }
  for (const [index, topic] of data.topics.entries()) {
    if (known.has("topics", topic)) continue;
    file.fail(["topics", index], "references", `no topic “${topic}”; name topics of site.yaml`);
  }
  for (const field of ["places", "people", "organisations"] as const) {
    for (const [index, id] of data[field].entries()) {
      if (!known.has(field, id)) missing(file, [field, index], `“${id}” is not among the ${field}`, field);
    }
  }
  for (const [index, { positions }] of data.disputes.entries()) {
    for (const [place, { reports }] of positions.entries()) {
      for (const [item, id] of reports.entries()) {
        if (known.has("reports", id)) continue;
        missing(
          file,
          ["disputes", index, "positions", place, "reports", item],
          `no report “${id}”`,
          "reports",
        );
      }
    }
  }
}

function missing(file: ContentFile, path: DataPath, what: string, folder: string): void {
  file.fail(path, "references", `${what}; correct the id, or add its file under ${folder}/`);
}
