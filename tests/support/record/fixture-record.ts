import { joinTimeline } from "../../../src/timeline/join/join.ts";
import type { ContentRecord } from "../../../src/timeline/record.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { source } from "./entries.ts";

const site: ContentRecord["site"] = {
  title: "The ferry of Lake Ember",
  tagline: "An invented story, for tests",
  description: "How the ferry of Lake Ember was taken out of service.",
  language: "en",
  standfirst: [{ says: "Nothing of this happened.", event: "sinking" }],
  standing: [],
  phases: [
    { id: "service", title: "In service", introduction: "The ferry ran." },
    { id: "end", title: "The end" },
  ],
  topics: [
    { id: "timetable", title: "Timetable", description: "When it ran.", onMaps: false },
    { id: "ferry", title: "Ferry", description: "The boat itself.", onMaps: false },
  ],
  sides: [
    { id: "north", title: "North shore", description: "Outlets of the north shore." },
    { id: "east", title: "East shore", description: "Outlets of the east shore." },
    { id: "south", title: "South shore", description: "Outlets of the south shore." },
    {
      id: "elsewhere",
      title: "Elsewhere",
      inSentence: "other shores",
      description: "Outlets of all other shores.",
    },
  ],
  method: [],
  nameLanguages: [],
  naming: [],
  dating: [],
  territories: [],
  borders: [],
  licence: { name: "The Lake Licence", id: "CC0-1.0", url: "https://licence.example/" },
  credits: [],
};

/** A record about the ferry of Lake Ember, which never was; a test gives the entries that matter to it. */
export function fixtureRecord(parts: Partial<ContentRecord> = {}): ContentRecord {
  return {
    site,
    events: [],
    reports: [],
    sources: [source("ember-post", { name: "Ember Post" })],
    people: [],
    organisations: [],
    places: [],
    measures: [],
    ...parts,
  };
}

/** That record, joined. */
export function fixtureTimeline(parts: Partial<ContentRecord> = {}): Timeline {
  return joinTimeline(fixtureRecord(parts));
}

/** The item of a list that has an id; a test that asks for one that is not there is at fault itself. */
export function withId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`There is no “${id}” among ${idsOf(items).join(", ")}.`);
  return found;
}

/** The ids of a list, in its order. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
