import { collectionSchemas, type EntryCollection } from "../../schema/collections.ts";
import { edtf } from "../../schema/edtf.ts";
import {
  type FieldValue,
  prefixesSources,
  type ReferenceTarget,
  sourcePrefix,
  type TextValue,
  textsOf,
  valuesAt,
} from "../../schema/fields.ts";
import { dayNumber } from "../../timeline/dates/days.ts";
import { parseDate } from "../../timeline/dates/parse.ts";
import { endOf, startOf } from "../../timeline/dates/record-date.ts";
import { validEntries } from "../check/content-file.ts";
import { didYouMean } from "../check/nearest.ts";
import type { FormFault } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import type { Option } from "./asker.ts";

/**
 * The ids that a field takes, by what its schema says it refers to; null where it takes none. Events and reports are in
 * order of their dates, the latest first, or those that are nearest to a day.
 */
export function choicesFor(value: FieldValue, known: KnownEntries, near = ""): Option[] | null {
  if (value.type === "list") return choicesFor(value.of, known, near);
  if (!("refersTo" in value) || value.refersTo.length === 0) return null;
  return value.refersTo.flatMap((target) => choicesOf(target, value, known, near));
}

function choicesOf(
  target: ReferenceTarget,
  value: TextValue,
  { entries }: KnownEntries,
  near: string,
): Option[] {
  if (target === "phases" || target === "topics" || target === "sides") {
    return validEntries(entries, "site")
      .flatMap(({ data }): readonly { id: string; title: string }[] => data[target])
      .map(({ id, title }) => ({ value: id, label: title }));
  }
  if (target === "events" || target === "reports") {
    const dated = [
      ...(target === "events" ? validEntries(entries, "events") : []).map(({ id, data }) => ({
        id,
        label: data.title,
        date: data.date,
      })),
      ...(target === "reports" ? validEntries(entries, "reports") : []).map(({ id, data }) => ({
        id,
        label: data.title ?? id,
        date: data.published,
      })),
    ];
    const distance = distanceFrom(near);
    return dated
      .map(({ id, label, date }) => ({ id, label: `${date} ${label}`, distance: distance(date) }))
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ id, label }) => ({ value: id, label, names: [] }));
  }
  const prefix = target === "sources" && prefixesSources(value) ? sourcePrefix : "";
  return validEntries(entries, target).map(({ id, data }) => ({
    value: `${prefix}${id}`,
    label: "name" in data ? data.name : data.title,
    names: "names" in data ? data.names.map(({ name }) => name) : [],
  }));
}

/** After every day of a record. */
const endOfTime = "9999-12-31";

/** How many days a date begins before or after a day; where that is not known, before the end of time. */
function distanceFrom(near: string): (date: string) => number {
  const middle = edtf.safeParse(near).success ? startOf(parseDate(near)) : null;
  const from = dayNumber(middle ?? endOfTime);
  return (date) => {
    const parsed = parseDate(date);
    return Math.abs(from - dayNumber(startOf(parsed) ?? endOf(parsed) ?? endOfTime));
  };
}

/** So many ids to choose from are named. */
const mostNamed = 12;

/** The ids in an entry’s data that no entry has, at any depth. */
export function unknownIds(collection: EntryCollection, data: object, known: KnownEntries): FormFault[] {
  return textsOf(collectionSchemas[collection].schema, "reference").flatMap(({ path, value: field }) => {
    const ids = choicesFor(field, known)?.map((option) => option.value) ?? [];
    return valuesAt(data, path).flatMap(({ at, value }) => {
      if (typeof value !== "string" || ids.includes(value)) return [];
      const choice =
        ids.length > 0 && ids.length <= mostNamed ? `one of ${ids.join(", ")}` : "one that is there";
      const advice = didYouMean(value, ids, `name ${choice}, or add it first`);
      return { path: at, message: `there is no “${value}”${advice}` };
    });
  });
}
