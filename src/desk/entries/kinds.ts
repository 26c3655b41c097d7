import { addressOf } from "../../schema/kind-lists.ts";
import { addresses } from "../../timeline/addresses.ts";
import type { KnownEntries } from "./known-entries.ts";

/** The kinds of entries that editors add, as commands name them. */
export const entryKinds = [
  "report",
  "event",
  "person",
  "place",
  "source",
  "organisation",
  "measure",
] as const;

/** What an editor can add a file for. */
export type EntryKind = (typeof entryKinds)[number];

/** Where the files and pages of a kind are. */
interface KindFacts {
  readonly collection: "reports" | "events" | "people" | "places" | "sources" | "organisations" | "measures";
  /** How the names of its files end. */
  readonly extension: "md" | "yaml";
  /** The path of an entry's page. */
  readonly address: (id: string) => string;
  /** The kinds that share one set of ids, as their entries are on one list or named in one field. */
  readonly sharesIdsWith: readonly EntryKind[];
}

/** What sets the kinds apart. */
export const kindFacts: Readonly<Record<EntryKind, KindFacts>> = {
  report: {
    collection: "reports",
    extension: "md",
    address: addresses.report,
    sharesIdsWith: ["report", "event"],
  },
  event: {
    collection: "events",
    extension: "md",
    address: addresses.event,
    sharesIdsWith: ["report", "event"],
  },
  person: {
    collection: "people",
    extension: "yaml",
    address: (id) => addressOf("people", id),
    sharesIdsWith: ["person", "organisation"],
  },
  place: {
    collection: "places",
    extension: "yaml",
    address: (id) => addressOf("places", id),
    sharesIdsWith: ["place"],
  },
  source: {
    collection: "sources",
    extension: "yaml",
    address: (id) => addressOf("sources", id),
    sharesIdsWith: ["source"],
  },
  organisation: {
    collection: "organisations",
    extension: "yaml",
    address: (id) => addressOf("organisations", id),
    sharesIdsWith: ["person", "organisation"],
  },
  measure: {
    collection: "measures",
    extension: "yaml",
    address: (id) => addressOf("measures", id),
    sharesIdsWith: ["measure"],
  },
};

/** The file of an entry below the content folder; reports are in a folder for each year. */
export function fileOf(kind: EntryKind, id: string, published = ""): string {
  const { collection, extension } = kindFacts[kind];
  const year = kind === "report" ? `${dateInId(published).slice(0, "YYYY".length)}/` : "";
  return `${collection}/${year}${id}.${extension}`;
}

/** The file that has an id already, also one of another kind in the same set of ids; null where the id is free. */
export function holderOf(kind: EntryKind, id: string, known: KnownEntries): string | null {
  const collections = kindFacts[kind].sharesIdsWith.map((other): string => kindFacts[other].collection);
  return known.files.find((file) => file.id === id && collections.includes(file.collection))?.file ?? null;
}

/** A date of the record as ids begin with it: its first day, month or year, as exactly as it is known. */
export function dateInId(edtf: string): string {
  const [from = "", to = ""] = edtf.split("/");
  const point = /^\d/.test(from) ? from : to;
  const [, year = "", month] = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?/.exec(point) ?? [];
  if (year.endsWith("X")) return `${year.replaceAll("X", "0")}s`;
  if (month === undefined || Number(month) > 12) return year;
  const [day] = /(?<=^\d{4}-\d{2})-\d{2}/.exec(point) ?? [""];
  return `${year}-${month}${day}`;
}
