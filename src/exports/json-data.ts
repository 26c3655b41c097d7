import { account as accountSchema } from "../schema/account.ts";
import { event as eventSchema } from "../schema/event.ts";
import { type Field, type FieldValue, fieldsOf, prefixesSources, sourcePrefix } from "../schema/fields.ts";
import { report as reportSchema } from "../schema/report.ts";
import { addresses } from "../timeline/addresses.ts";
import { printWhen } from "../timeline/dates/print.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import type { TimeOfDay } from "../timeline/dates/time-of-day.ts";
import type { Account, TimelineEvent, TimelineReport } from "../timeline/timeline.ts";

/** The published fields of an entry, by their keys. */
export type PublishedData = Readonly<Record<string, unknown>>;

/** Gives the address of a page or file on the site for its path from the site’s root. */
export type UrlOf = (path: string) => string;

/** The files of a list, by their paths, each with its schema, the number of all items and the address of the next file. */
export function dataFiles(
  { name, rows }: { readonly name: string; readonly rows: readonly PublishedData[] },
  urlOf: UrlOf,
): Map<string, object> {
  return new Map(
    dataParts(rows, addresses.dataFile(name)).map((part) => [
      part.address,
      {
        $schema: urlOf(addresses.dataSchema(name)),
        [name]: part.items,
        count: rows.length,
        next: part.next === null ? null : urlOf(part.next),
      },
    ]),
  );
}

/** The number of entries in a file: of long entries, about 150 kB as sent (gzip). */
const maxItems = 500;

/** A list cut into files, with their paths. The first has the address of the list, further ones are numbered: `/data/events/2.json`. */
export function dataParts<Item>(items: readonly Item[], address: string) {
  const count = Math.max(1, Math.ceil(items.length / maxItems));
  const addressOf = (number: number) =>
    number === 1 ? address : address.replace(/\.json$/, `/${number}.json`);
  return Array.from({ length: count }, (_, index) => ({
    address: addressOf(index + 1),
    items: items.slice(index * maxItems, (index + 1) * maxItems),
    next: index + 1 < count ? addressOf(index + 2) : null,
  }));
}

/**
 * The published fields of an event, with the first and the last day that its date can mean (null if open or
 * unknown), the date in words, and what its reports add up to.
 */
export function eventData(event: TimelineEvent, urlOf: UrlOf): PublishedData {
  const {
    title = "",
    date = "",
    ...fields
  } = publishedFields(fieldsOf(eventSchema), { ...event, ...timeData(event) });
  return {
    id: event.id,
    url: urlOf(event.address),
    title,
    date,
    start: startOf(event.date),
    end: endOf(event.date),
    moment: event.time?.machine ?? null,
    dateText: printWhen(event),
    summary: event.text,
    ...fields,
    reports: event.reports.map(({ id }) => id),
    origins: event.origins.map(({ id }) => id),
    sides: event.sides.map(({ id }) => id),
  };
}

/** The published fields of a report. Its `url` is its page here; its address on the outlet’s site is called `link`. */
export function reportData(report: TimelineReport, urlOf: UrlOf): PublishedData {
  // The timeline has other names for some of the fields.
  const joined = {
    ...report,
    title: report.headline,
    titleTranslation: report.headlineTranslation,
    url: report.link,
    accounts: report.accounts.map(joinedAccount),
  };
  const {
    url: link = null,
    archive = null,
    accounts = [],
    ...fields
  } = publishedFields(fieldsOf(reportSchema), joined);
  return {
    id: report.id,
    url: urlOf(report.address),
    ...fields,
    link,
    archive,
    summary: report.text,
    accounts,
  };
}

/** The published fields of an account. */
export function accountData(account: Account): PublishedData {
  return publishedFields(fieldsOf(accountSchema), joinedAccount(account));
}

function joinedAccount({ quotation, ...account }: Account): object {
  return { ...account, ...timeData(account), quote: quotation };
}

/** A time of day as the schemas have it, always with its time zone. */
function timeData({ time }: { readonly time: TimeOfDay | null }): object {
  return { time: time?.time ?? null, timeZone: time?.timeZone ?? null };
}

/**
 * The fields that the schema publishes, in its order: ids instead of references, dates in EDTF, null for unknown.
 *
 * @param joined the values of the timeline, by the keys of the schema.
 * @throws {TypeError} if a published field is missing there.
 */
export function publishedFields(fields: readonly Field[], joined: object): PublishedData {
  const values = new Map<string, unknown>(Object.entries(joined));
  return Object.fromEntries(
    fields
      .filter(({ published }) => published)
      .map(({ key, value }) => [key, publishedValue(value, values.get(key), key)]),
  );
}

function publishedValue(field: FieldValue, joined: unknown, key: string): unknown {
  if (joined === null || ["boolean", "number", "string"].includes(typeof joined)) return joined;
  if (field.type === "list" && Array.isArray(joined)) {
    return joined.map((item: unknown) => publishedValue(field.of, item, key));
  }
  if (typeof joined === "object") {
    if (field.type === "group") return publishedFields(field.fields, joined);
    if ("edtf" in joined) return String(joined.edtf);
    if ("id" in joined) {
      const isOutlet = "collection" in joined && joined.collection === "sources";
      const prefix = "refersTo" in field && prefixesSources(field) && isOutlet ? sourcePrefix : "";
      return `${prefix}${String(joined.id)}`;
    }
  }
  throw new TypeError(`The schema publishes \`${key}\`, but the timeline has no value for it.`);
}
