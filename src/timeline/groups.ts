import { monthName } from "./dates/days.ts";
import { printKnownParts } from "./dates/print.ts";
import { anchorOf, type RecordDate } from "./dates/record-date.ts";
import { capitalised } from "./words.ts";

/** What items are grouped under. */
export interface Heading {
  /** Its fragment on the page, unique in its list: `2024-04`, `letter_a`. */
  readonly anchor: string;
  /** “April 2024”, “A”. */
  readonly label: string;
}

/** Items under one heading. */
export type Group<Item, Own extends Heading = Heading> = Own & { readonly items: readonly Item[] };

/** Items by their headings. Items keep their order; headings come in the order in which they first occur. */
export function groupByHeading<Item, Own extends Heading>(
  items: readonly Item[],
  headingOf: (item: Item) => Own,
): Group<Item, Own>[] {
  const groups = Map.groupBy(items, (item) => headingOf(item).anchor);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...headingOf(first), items: group })),
  );
}

/** The first item with each key; items keep their order. */
export function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((group) => group.slice(0, 1));
}

/** Items by keys of which each can have several. Items keep their order; keys come in the order in which they first occur. */
export function groupByEach<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key) ?? [];
      group.push(item);
      groups.set(key, group);
    }
  }
  return groups;
}

/** Ties each item of a list to those before and after it. */
export function linkNeighbours<Item>(
  items: readonly (Item & { previous: Item | null; next: Item | null })[],
): void {
  for (const [index, item] of items.entries()) {
    item.previous = items[index - 1] ?? null;
    item.next = items[index + 1] ?? null;
  }
}

/**
 * The first letter of a name as a heading: a capital, without marks (“Ə” and other letters of their own keep
 * theirs), or “0–9” for a name that begins with a number.
 */
export function initialHeading(name: string): Heading {
  const first = name.normalize("NFD").match(/[\p{L}\p{N}]/u)?.[0] ?? "";
  const initial = /\p{N}/u.test(first) ? "0–9" : first.toUpperCase();
  return { anchor: `letter_${initial.toLowerCase()}`, label: initial };
}

/** The spans of time by which a list can be grouped. */
export type Grain = "month" | "year";

/** The span of time under which a date is listed. Its anchor is EDTF: `2024-04`, `2020`, `199X`. */
export interface Span extends Heading {
  /** The year, where it is known. */
  readonly year: number | null;
}

/** Dated items by their spans, in the order in which these first occur. */
export function groupBySpan<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => RecordDate,
  grain: Grain,
): Group<Item, Span>[] {
  return groupByHeading(items, (item) => spanOf(dateOf(item), grain));
}

/**
 * The span under which a date is listed. By month: its month or, if that is not known, the season, the year or
 * the longer span that it names. By year: its year, unless it names a longer span.
 */
export function spanOf(date: RecordDate, grain: Grain): Span {
  const point = anchorOf(date);
  const { precision, year, month, part, earliest } = point;
  const digits = earliest.slice(0, 4);
  const isLongSpan = precision === "decade" || precision === "century";
  if (grain === "year" && !isLongSpan) return { anchor: digits, label: String(year), year };
  const anchors = {
    day: earliest.slice(0, 7),
    month: earliest.slice(0, 7),
    season: `${digits}-${20 + (part ?? 0)}`,
    quarter: `${digits}-${32 + (part ?? 0)}`,
    year: digits,
    decade: `${digits.slice(0, 3)}X`,
    century: `${digits.slice(0, 2)}XX`,
  };
  const label = month === null ? capitalised(printKnownParts(point)) : `${monthName(month)} ${year}`;
  return { anchor: anchors[precision], label, year: isLongSpan ? null : year };
}
