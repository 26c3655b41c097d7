import { stringify } from "yaml";
import { type CollectionName, collectionSchemas } from "../../../src/schema/collections.ts";
import { leavesOf, type TextContent, valuesAt } from "../../../src/schema/fields.ts";
import { changed } from "../schema/objects-within.ts";
import { validData } from "../schema/valid-data.ts";

/** An entry of a record, before it is written as a file. */
export interface FullEntry {
  readonly collection: CollectionName;
  /** Its file, below the content folder. */
  readonly path: string;
  readonly data: unknown;
  /** The text below the fields; null where the kind has none. */
  readonly body: string | null;
}

/** A field of one kind that holds a text, or the text below the fields. */
export interface TextField {
  readonly collection: CollectionName;
  /** The keys and indexes that lead to it; empty for the text below the fields. */
  readonly at: readonly (string | number)[];
  readonly holds: TextContent | undefined;
}

/** Each text field of a kind once, as its schema names them, and the text below the fields where there is one. */
export function textFieldsOf(collection: CollectionName): TextField[] {
  const { schema, files } = collectionSchemas[collection];
  const fields = leavesOf(schema).flatMap(({ path, value }) =>
    value.type === "text" || value.type === "number or text"
      ? { collection, at: path.split(".").map((step) => (step === "*" ? 0 : step)), holds: value.holds }
      : [],
  );
  return files.endsWith(".md") ? [...fields, { collection, at: [], holds: "own words" as const }] : fields;
}

function idsWith(suffix: string) {
  return {
    event: `sinking${suffix}`,
    report: `sank${suffix}`,
    person: `pike${suffix}`,
    organisation: `company${suffix}`,
    place: `quay${suffix}`,
    source: `ember-post${suffix}`,
    measure: `passengers${suffix}`,
  };
}

/**
 * Entries of each kind of which there are many, with all that can be in them.
 *
 * @param suffix with which their ids end.
 * @param referred with which the ids end to which they refer.
 */
export function fullEntries(suffix: string, referred = suffix): FullEntry[] {
  const { most: report, least: leastReport } = validData.reports;
  const { most: event } = validData.events;
  const own = idsWith(suffix);
  const id = idsWith(referred);
  const account = {
    ...objectAt(report, ["accounts", 0]),
    event: id.event,
    by: [id.person],
    confirmedBy: [id.organisation],
    deniedBy: ["source:lake-wire"],
    route: [id.place, "shore"],
    figures: [
      { measure: id.measure, value: 12, qualifier: "about" },
      { measure: "last-day", value: "2001-03-04" },
    ],
    quote: { speaker: id.person, words: "Она не затонула", translation: "She did not sink" },
  };
  const wreck = { ...event, places: [id.place], people: [id.person], organisations: [id.organisation] };
  const disputes = [
    {
      question: "Which day was it?",
      about: "date",
      positions: [
        { says: "4 March", reports: [id.report] },
        { says: "5 March", reports: ["log"] },
      ],
    },
  ];
  return [
    entry("events", `events/${own.event}.md`, { ...wreck, disputes, see: ["storm"] }),
    entry("reports", `reports/2001/${own.report}.md`, {
      ...report,
      draft: false,
      title: "Паром тонет",
      titleTranslation: "The ferry sinks",
      language: "ru",
      source: id.source,
      url: `https://post.ember.example/1${suffix}`,
      accounts: [account],
    }),
    // One whose headline is not known.
    entry("reports", `reports/2001/unnamed${suffix}.md`, {
      ...leastReport,
      source: id.source,
      url: `https://post.ember.example/2${suffix}`,
    }),
    entry("people", `people/${own.person}.yaml`, validData.people.most),
    entry("organisations", `organisations/${own.organisation}.yaml`, validData.organisations.most),
    entry("places", `places/${own.place}.yaml`, validData.places.most),
    entry("sources", `sources/${own.source}.yaml`, validData.sources.most),
    entry("measures", `measures/${own.measure}.yaml`, validData.measures.most),
  ];
}

/** What {@link fullEntries} refer to, with the site. */
export function commonEntries(): FullEntry[] {
  const { least: source } = validData.sources;
  const { least: report } = validData.reports;
  const { least: event } = validData.events;
  const account = { event: "storm", says: "It blew from the west.", figures: [] };
  const claim = [{ says: "It blew.", event: "storm" }];
  const site = { ...validData.site.most, standfirst: claim, standing: claim };
  return [
    entry("site", "site.yaml", site),
    entry("translations", "translations/ru.yaml", validData.translations.most),
    entry("events", "events/storm.md", { ...event, title: "A storm", people: [], topics: ["ferry"] }),
    entry("places", "places/shore.yaml", { ...validData.places.least, name: "Far Shore" }),
    entry("sources", "sources/lake-wire.yaml", { ...source, name: "Lake Wire" }),
    entry("measures", "measures/last-day.yaml", {
      ...validData.measures.least,
      title: "The last day",
      question: "Which day was the last?",
      unit: "date",
    }),
    entry("reports", "reports/2001/log.md", {
      ...report,
      source: "lake-wire",
      accounts: [account],
    }),
  ];
}

/** A record as the texts of its files. */
export function textsOf(entries: readonly FullEntry[]): Map<string, string> {
  return new Map(entries.map((each) => [each.path, textOf(each)]));
}

/** An entry with another text in one field. */
export function withText({ data, body, ...others }: FullEntry, at: TextField["at"], text: string): FullEntry {
  return at.length === 0
    ? { ...others, data, body: text }
    : { ...others, data: changed(data, at, text), body };
}

/** The file of an entry as it would be read from the disk, its texts in double quotes. */
export function textOf({ data, body }: FullEntry): string {
  const options = { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;
  const yaml = stringify(data, options);
  return Buffer.from(body === null ? yaml : `---\n${yaml}---\n${body}\n`).toString();
}

/** An entry in which no text field of its kind is missing. */
function entry(collection: CollectionName, path: string, data: object): FullEntry {
  return { collection, path, data, body: path.endsWith(".md") ? "It happened." : null };
}

function objectAt(data: unknown, path: readonly (string | number)[]): object {
  const [found] = valuesAt(data, path.map((step) => (typeof step === "number" ? "*" : step)).join("."));
  if (typeof found?.value !== "object" || found.value === null)
    throw new Error(`${path.join(".")} is missing.`);
  return found.value;
}
