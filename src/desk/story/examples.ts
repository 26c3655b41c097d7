import type { EntryCollection } from "../../schema/collections.ts";
import type { EntryText } from "../entries/print-text.ts";

/** The ids of a new story that its examples refer to. */
export interface StoryIds {
  readonly phase: string;
  readonly topic: string;
  readonly side: string;
}

const names = [{ name: "Name in another language", language: "fr", knownFrom: "https://example.org/page" }];
const knownFrom = ["https://example.org/page"];

/** An invented entry of each kind with the fields that it can have. They refer to one another as `example-person` and so on. */
export function exampleEntries({
  phase,
  topic,
  side,
}: StoryIds): Readonly<Record<EntryCollection, EntryText>> {
  return {
    sources: {
      data: {
        name: "Example Post",
        country: "NZ",
        side,
        kind: "newspaper",
        homepage: "https://example.org/",
        otherHomepages: ["https://example.org/fr/"],
        language: "en",
        names,
        note: "An outlet that does not exist.",
      },
    },
    events: {
      data: {
        title: "The market hall is closed",
        shortTitle: "Market hall closed",
        date: "2001-03-04",
        time: "15:05",
        timeZone: "Pacific/Auckland",
        dateNote: "The hour is that of the Example Post.",
        phase,
        topics: [topic],
        major: true,
        places: ["example-place"],
        people: ["example-person"],
        organisations: ["example-organisation"],
        see: ["another-event"],
        added: "2026-11-22",
        changed: "2026-11-23",
        disputes: [
          {
            question: "Why was it closed?",
            about: "cause",
            positions: [
              { says: "It was not safe", reports: ["example-report"] },
              { says: "It cost too much", reports: ["another-report"] },
            ],
          },
        ],
        corrections: [{ date: "2026-11-23", what: "The hour was wrong." }],
      },
      body: "The market hall was closed in the afternoon, the Example Post writes. Twelve people were in it.",
    },
    reports: {
      data: {
        title: "Nobody in the market hall",
        source: "example-source",
        url: "https://example.org/market-hall",
        archive: "https://web.archive.org/web/2001/https://example.org/market-hall",
        published: "2001-03-05",
        language: "en",
        added: "2026-11-22",
        accounts: [
          {
            event: "example-event",
            says: "The market hall was closed; its repair is to cost about $12 million.",
            by: ["example-person"],
            figures: [{ measure: "example-measure", value: 12, qualifier: "about" }],
            quote: { speaker: "example-person", words: "We will be back" },
          },
        ],
      },
      body: "The report walks through the empty hall.",
    },
    people: {
      data: {
        name: "Pat Example",
        side,
        roles: [{ title: "Keeper of the hall", from: "1990", to: "2001-03" }],
        names,
        knownFrom,
        note: "A person who does not exist.",
      },
    },
    organisations: {
      data: {
        name: "Example Market Board",
        kind: "authority",
        side,
        description: "It runs the market hall.",
        names,
        knownFrom,
        note: "A body that does not exist.",
      },
    },
    places: {
      data: {
        name: "Example Market Hall",
        kind: "building",
        country: "NZ",
        latitude: -41.5,
        longitude: 174.25,
        label: "left",
        names,
        knownFrom,
        identifiers: { geonames: 1, wikidata: "Q1" },
        note: "A place that does not exist.",
      },
    },
    measures: {
      data: {
        title: "Cost of the repair",
        question: "How much is the repair of the market hall to cost?",
        overTime: false,
        fractions: true,
        unit: "million",
        unitOfOne: "million",
        unitBefore: "$",
      },
    },
  };
}

/** What `site.yaml` can say beyond what a new story needs. */
export const siteExample = {
  shortTitle: "The story in short",
  nameLanguages: ["en", "fr"],
  timeZone: "Pacific/Auckland",
  standfirst: [{ says: "The market hall was closed in 2001.", event: "id-of-an-event" }],
  standing: [{ says: "It is still closed.", event: "id-of-an-event" }],
  method: ["How the reports were found and read."],
  naming: ["Which names this site uses, and why."],
  dating: ["How days are known."],
  territories: [{ name: "Example Island", latitude: -41.5, longitude: 174.25, country: "NZ" }],
  borders: ["Where borders on the maps are disputed."],
  repository: "https://github.com/OWNER/NAME",
  contact: { name: "The editors", url: "mailto:desk@example.org" },
  publisher: { name: "Example Desk", url: "https://example.org/", about: "Who that is." },
  funding: "Who pays for it.",
  decidesOnCorrections: "Who decides whether something is corrected.",
  credits: [{ name: "A mapmaker", for: "the map", url: "https://example.org/map" }],
} as const;
