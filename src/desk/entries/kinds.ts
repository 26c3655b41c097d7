import { addressOf } from "../../schema/kind-lists.ts";
import { addresses } from "../../timeline/addresses.ts";

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

/** Where entries of a kind lie and stand. */
interface KindFacts {
  readonly collection: "reports" | "events" | "people" | "places" | "sources" | "organisations" | "measures";
  /** How the names of its files end. */
  readonly extension: "md" | "yaml";
  /** The path of an entry's page. */
  readonly address: (id: string) => string;
  /** The kinds whose ids differ from each other's too, since they stand on one list or are named alike. */
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
