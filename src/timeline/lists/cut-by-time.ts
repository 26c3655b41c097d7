import type { RecordDate } from "../dates/record-date.ts";
import { type Grain, type Span, spanOf } from "../spans.ts";
import {
  type Cut,
  type Cutting,
  cutByNumber,
  type Group,
  type Place,
  type WeightOf,
  weighAlike,
  weightOfAll,
} from "./cutting.ts";

/**
 * A list in order of time: one page where it weighs at most `capacity`; else a page for each year,
 * `/2024/`, cut as `cutYear` says. What is dated by a longer span than a year stands on the page that leads
 * on to the years or, where there is much of it, below that at `/longer_spans/`.
 *
 * @param dateOf Where in time an item of the list stands.
 */
export function cutByTime<Item>(
  dateOf: (item: Item) => RecordDate,
  capacity: number,
  weightOf: WeightOf<Item> = weighAlike,
): Cut<Item> {
  const cutOneYear = cutYear(dateOf, capacity, weightOf);
  return (items, place) => {
    if (weightOfAll(items, weightOf) <= capacity) return { ...place, pages: [items], parts: [] };
    const { loose, groups } = apart(items, dateOf, "year", ({ year }) => year !== null);
    const years = groups.map(({ anchor, label, items: own }) =>
      cutOneYear(own, { address: `${place.address}${anchor}/`, label, anchor }),
    );
    const placeOfLoose = {
      address: `${place.address}longer_spans/`,
      label: "Dated by longer spans",
      anchor: "longer_spans",
    };
    return together(place, years, loose, placeOfLoose, capacity, weightOf);
  };
}

/**
 * The items of one year: one page where they weigh at most `capacity`; else a page for each month, `06/`, and
 * where a month weighs more, numbered ones, `06/2/`. What is dated no finer than the year or a season stands
 * on the page that leads on to the months or, where there is much of it, below that at `any-month/`.
 */
export function cutYear<Item>(
  dateOf: (item: Item) => RecordDate,
  capacity: number,
  weightOf: WeightOf<Item> = weighAlike,
): Cut<Item> {
  const cutMonth = cutByNumber<Item>(capacity, weightOf);
  return (items, place) => {
    if (weightOfAll(items, weightOf) <= capacity) return { ...place, pages: [items], parts: [] };
    const { loose, groups } = apart(items, dateOf, "month", isMonth);
    const months = groups.map(({ anchor, label, items: own }) =>
      cutMonth(own, { address: `${place.address}${anchor.slice(-2)}/`, label, anchor }),
    );
    const placeOfLoose = {
      address: `${place.address}any-month/`,
      label: `${place.label}, month not known`,
      anchor: `${place.anchor}_any-month`,
    };
    return together(place, months, loose, placeOfLoose, capacity, weightOf);
  };
}

function isMonth({ key }: Span): boolean {
  return /-(?:0[1-9]|1[0-2])$/.test(key);
}

/** A page that leads on to parts, with what belongs to none of them, as long as that leaves room for the links. */
function together<Item>(
  place: Place,
  parts: readonly Cutting<Item>[],
  loose: readonly Item[],
  placeOfLoose: Place,
  capacity: number,
  weightOf: WeightOf<Item>,
): Cutting<Item> {
  return weightOfAll(loose, weightOf) <= capacity / 2
    ? { ...place, pages: [loose], parts }
    : {
        ...place,
        pages: [[]],
        parts: [cutByNumber<Item>(capacity, weightOf)(loose, placeOfLoose), ...parts],
      };
}

/** Items that have a span of their own, by it, and the others. */
function apart<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => RecordDate,
  grain: Grain,
  hasOwn: (span: Span) => boolean,
): { loose: Item[]; groups: Group<Item>[] } {
  const loose: Item[] = [];
  const groups = new Map<string, { anchor: string; label: string; items: Item[] }>();
  for (const item of items) {
    const span = spanOf(dateOf(item), grain);
    if (!hasOwn(span)) {
      loose.push(item);
      continue;
    }
    const group = groups.get(span.key) ?? { anchor: span.key, label: span.label, items: [] };
    group.items.push(item);
    groups.set(span.key, group);
  }
  return { loose, groups: [...groups.values()] };
}
