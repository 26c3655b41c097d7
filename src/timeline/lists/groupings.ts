import type { RecordDate } from "../dates/record-date.ts";
import { groupByHeading, initialHeading, spanOf } from "../groups.ts";
import type { Grouping } from "./pagination.ts";

/** Divides a list in order of time by year and, where a year is too long, by month: `2024/`, `2024/06/`. */
export function byTime<Item>(dateOf: (item: Item) => RecordDate): Grouping<Item>[] {
  const byYear: Grouping<Item> = (items) =>
    groupByHeading(items, (item) => {
      const { anchor, label, year } = spanOf(dateOf(item), "year");
      return year === null
        ? { anchor: "longer_spans", label: "Dated by longer spans", isRest: true }
        : { anchor, label };
    });
  return [byYear, byMonth(dateOf)];
}

/** Divides the items of one year by month: `06/`. */
export function byMonth<Item>(dateOf: (item: Item) => RecordDate): Grouping<Item> {
  return (items) =>
    groupByHeading(items, (item) => {
      const { anchor, label } = spanOf(dateOf(item), "month");
      if (/-(?:0[1-9]|1[0-2])$/.test(anchor)) return { anchor, label, path: anchor.slice(-2) };
      const year = spanOf(dateOf(item), "year");
      return {
        anchor: `${year.anchor}_any-month`,
        label: `${year.label}, month not known`,
        path: "any-month",
        isRest: true,
      };
    });
}

/** Divides a list in alphabetical order by the first letters of the names: `letter_a/`. */
export function byInitial<Item>(nameOf: (item: Item) => string): Grouping<Item> {
  return (items) => groupByHeading(items, (item) => initialHeading(nameOf(item)));
}
