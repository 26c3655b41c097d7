import type { CollectionName } from "../../../src/schema/collections.ts";

/** For each collection what an editor writes at the least, and then everything that can be written. */
export const validData: Readonly<Record<CollectionName, { least: object; most: object }>> = {
  events: {
    least: { title: "The ferry sinks", date: "2001-03-04", phase: "end", topics: ["ferry"] },
    most: {
      title: "The ferry sinks",
      date: "2001-03-04",
      dateNote: "As printed.",
      phase: "end",
      topics: ["ferry"],
      major: true,
      places: ["quay"],
      people: ["pike"],
      organisations: ["company"],
      disputes: [
        {
          question: "When?",
          about: "date",
          positions: [
            { says: "4 March", reports: ["log"] },
            { says: "5 March", reports: ["post", "wire"] },
          ],
        },
      ],
      corrections: [{ date: "2001-03-05", what: "The day was wrong." }],
    },
  },
  measures: {
    least: { title: "Passengers", question: "How many?", unit: "people" },
    most: { title: "Passengers", question: "How many?", overTime: true, unit: "people", unitOfOne: "person" },
  },
  organisations: {
    least: { name: "Ferry Company", kind: "company" },
    most: {
      name: "Ferry Company",
      kind: "company",
      side: "other",
      description: "It runs the ferry.",
      names: [{ name: "Паром", language: "ru", note: "spelling", knownFrom: "https://post.example/" }],
      knownFrom: ["https://post.example/"],
      note: "It was invented.",
    },
  },
  people: {
    least: { name: "Ada Pike" },
    most: {
      name: "Ada Pike",
      side: "west",
      roles: [{ title: "Captain", from: "1990", to: "2001-03" }],
      names: [{ name: "Ада Пайк", language: "ru" }],
      knownFrom: ["https://post.example/"],
      note: "She was invented.",
    },
  },
  places: {
    least: { name: "Ember Quay", kind: "harbour", country: "NZ" },
    most: {
      name: "Ember Quay",
      kind: "harbour",
      country: "NZ",
      latitude: -41.5,
      longitude: 174.25,
      names: [{ name: "Te Kei", language: "mi" }],
      knownFrom: ["https://post.example/"],
      identifiers: { geonames: 1, wikidata: "Q1", whosOnFirst: 1 },
      note: "It was invented.",
    },
  },
  reports: {
    least: {
      title: null,
      source: "ember-post",
      url: "https://post.example/1",
      published: "2001-03-05",
      language: "en",
    },
    most: {
      title: "The ferry sinks",
      source: "ember-post",
      agency: "lake-wire",
      url: "https://post.example/1",
      archive: "https://archive.example/1",
      published: "2001-03-05",
      publishedNote: "From the sitemap.",
      language: "en",
      accounts: [
        {
          event: "sinking",
          says: "It sank.",
          by: ["pike", "source:lake-wire"],
          confirmedBy: ["pike"],
          deniedBy: ["source:lake-wire"],
          date: "2001-03-04",
          dateNote: "Yesterday, it says.",
          figures: [{ measure: "passengers", value: 12, qualifier: "about" }],
          quote: { speaker: "pike", words: "She never sank" },
        },
      ],
    },
  },
  site: {
    least: {
      title: "The ferry",
      tagline: "A tale",
      description: "How it sank.",
      language: "en",
      standfirst: "It sank.",
      phases: [{ id: "end", title: "The end" }],
      topics: [{ id: "ferry", title: "Ferry", description: "The boat." }],
    },
    most: {
      title: "The ferry",
      tagline: "A tale",
      description: "How it sank.",
      language: "en",
      standfirst: "It sank.",
      phases: [{ id: "end", title: "The end", introduction: "It ended." }],
      topics: [{ id: "ferry", title: "Ferry", description: "The boat." }],
      naming: ["Neutral."],
      dating: ["As printed."],
      contact: { name: "The desk", url: "mailto:desk@post.example" },
      credits: [
        {
          name: "Mapmaker",
          for: "maps",
          url: "https://maps.example/",
          licence: "CC0",
          licenceUrl: "https://cc0.example/",
        },
      ],
    },
  },
  sources: {
    least: {
      name: "Ember Post",
      side: "other",
      kind: "newspaper",
      language: "en",
    },
    most: {
      name: "Ember Post",
      country: "NZ",
      side: "other",
      kind: "newspaper",
      homepage: "https://post.example/",
      language: "en",
      names: [{ name: "Эмбер пост", language: "ru" }],
      note: "It was invented.",
    },
  },
};
