import { addressOf, entityCollections } from "../../schema/collections.ts";
import { event as eventSchema } from "../../schema/event.ts";
import { type Field, type FieldValue, fieldsOf } from "../../schema/fields.ts";
import { entityKinds, kinds } from "../../schema/kinds.ts";
import { report as reportSchema } from "../../schema/report.ts";
import { site as siteSchema } from "../../schema/site.ts";
import { addresses } from "../../timeline/addresses.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { eventData, type PublishedData, publishedFields, reportData, type UrlOf } from "../json-data.ts";
import {
  address,
  type DataField,
  date,
  derivedField,
  identifier,
  idOf,
  listOf,
  words,
} from "./data-field.ts";

/** Entries of one kind, each with the same fields in the same order. */
export interface Dataset {
  /** The name of its files: `events`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField[];
  readonly rows: readonly PublishedData[];
}

/** The kinds of entries that have data files. */
export const collectionsInData = ["events", "reports", ...entityCollections, "measures"] as const;

const own = [
  derivedField("id", "Its id, which is also in its address.", identifier),
  derivedField("url", "The address of its page.", address),
];

/** What the field for a moment holds. */
export const momentDescription =
  "The day and the time of day with the hours from UTC, in ISO 8601 (2024-06-12T15:05+04:00); empty where no time of day is known.";

const ofEvents = [
  derivedField("start", "The first day that the date can mean; empty where it is open or unknown.", date),
  derivedField("end", "The last day that the date can mean; empty where it is open or unknown.", date),
  derivedField("moment", momentDescription),
  derivedField("dateText", "The date in words, which say no more than is known."),
  derivedField("summary", "What happened, in two to four sentences."),
  derivedField(
    "reports",
    "The ids of the reports with an account of it, in order of publication.",
    listOf(idOf("reports")),
  ),
  derivedField(
    "origins",
    "Who wrote these reports: outlets with one agency’s text count as that agency.",
    listOf(idOf("sources")),
  ),
  derivedField("sides", "The sides on which the outlets are edited.", listOf(words)),
];

const ofReports = [
  derivedField("link", "The address of the report on the outlet’s site.", address),
  derivedField("summary", "The editors’ summary, where there is one."),
];

const ofEntities = [
  derivedField(
    "events",
    "The ids of the events that list it or to which its reports belong.",
    listOf(idOf("events")),
  ),
];

/** Every kind of entries of the record, whole: what the schemas publish and what follows from it. */
export function datasetsOf(timeline: Timeline, urlOf: UrlOf): Dataset[] {
  return [
    {
      name: "events",
      title: "Events",
      description: "What happened, put together from the reports, in order of time.",
      ...rowsWith(
        own,
        fieldsOf(eventSchema),
        ofEvents,
        timeline.events.map((event) => eventData(event, urlOf)),
      ),
    },
    {
      name: "reports",
      title: "Reports",
      description:
        "One news item that one outlet published on one day, with its accounts of events, in order of publication.",
      ...rowsWith(
        own,
        fieldsOf(reportSchema),
        ofReports,
        timeline.reports.map((report) => reportData(report, urlOf)),
      ),
    },
    ...entityCollections.map((name) => {
      const fields = fieldsOf(entityKinds[name].schema);
      return {
        name,
        title: entityKinds[name].title,
        description: entityKinds[name].introduction,
        ...rowsWith(
          own,
          fields,
          ofEntities,
          timeline[name].map((entity) => ({
            id: entity.id,
            url: urlOf(entity.address),
            ...publishedFields(fields, withNulls(fields, entity)),
            events: entity.events.map(({ id }) => id),
          })),
        ),
      };
    }),
    {
      name: "measures",
      title: kinds.measures.title,
      description: "Questions that several reports answer with a number.",
      ...rowsWith(
        own,
        fieldsOf(kinds.measures.schema),
        [],
        timeline.measures.map((measure) => ({
          id: measure.id,
          url: urlOf(measure.address),
          ...publishedFields(fieldsOf(kinds.measures.schema), measure),
        })),
      ),
    },
  ];
}

/** The texts of the site: its title, chapters, topics, method and credits. */
export function siteData(texts: ContentRecord["site"], urlOf: UrlOf): PublishedData {
  const fields = fieldsOf(siteSchema);
  const { phases, topics, ...others } = publishedFields(fields, withNulls(fields, texts));
  return {
    url: urlOf(addresses.home),
    ...others,
    phases,
    topics: Array.isArray(topics)
      ? topics.map((topic: { id: string }) => ({ ...topic, url: urlOf(addressOf("topics", topic.id)) }))
      : [],
  };
}

function rowsWith(
  first: readonly DataField[],
  fields: readonly Field[],
  last: readonly DataField[],
  rows: readonly PublishedData[],
): Pick<Dataset, "fields" | "rows"> {
  const byKey = new Map<string, DataField>(
    [...fields.filter(({ published }) => published), ...first, ...last].map((field) => [field.key, field]),
  );
  // The order of the rows is that of the fields, derived ones next to what they follow from.
  const keys = rows[0] === undefined ? [...byKey.keys()] : Object.keys(rows[0]);
  return { fields: keys.flatMap((key) => byKey.get(key) ?? []), rows };
}

/** What a file leaves out is null, at any depth: the timeline keeps the data of entities as they are written. */
function withNulls(fields: readonly Field[], data: object): object {
  const written = new Map<string, unknown>(Object.entries(data));
  return Object.fromEntries(
    fields.map(({ key, value }) => [key, nullsWithin(value, written.get(key) ?? null)]),
  );
}

function nullsWithin(field: FieldValue, value: unknown): unknown {
  if (field.type === "list" && Array.isArray(value)) {
    return value.map((item: unknown) => nullsWithin(field.of, item));
  }
  return field.type === "group" && typeof value === "object" && value !== null
    ? withNulls(field.fields, value)
    : value;
}
