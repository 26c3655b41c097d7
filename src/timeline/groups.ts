import { monthName } from "./dates/days.ts";
import { printKnownParts } from "./dates/print.ts";
import { anchorOf, type RecordDate } from "./dates/record-date.ts";

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
  const groups = new Map<string, { readonly heading: Own; readonly items: Item[] }>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading.anchor) ?? { heading, items: [] };
    group.items.push(item);
    groups.set(heading.anchor, group);
  }
  return [...groups.values()].map(({ heading, items: own }) => ({ ...heading, items: own }));
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

/** The span of time under which a date is listed. */
export interface Span {
  /** `2024-04`, `2020`, `199X`: EDTF, fit for a fragment. */
  readonly key: string;
  /** “April 2024”, “2020”, “The 1990s”. */
  readonly label: string;
  /** The year, where it is known. */
  readonly year: number | null;
}

/** A span as a heading: its anchor is its key. */
export type SpanHeading = Span & Heading;

/** Dated items by their spans, in the order in which these first occur. */
export function groupBySpan<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => RecordDate,
  grain: Grain,
): Group<Item, SpanHeading>[] {
  return groupByHeading(items, (item) => {
    const span = spanOf(dateOf(item), grain);
    return { ...span, anchor: span.key };
  });
}

/**
 * The span under which a date is listed. By month: its month or, if that is not known, the season, the year or
 * the longer span that it names. By year: its year, unless it names a longer span. The key is the EDTF of that span.
 */
export function spanOf(date: RecordDate, grain: Grain): Span {
  const point = anchorOf(date);
  const digits = String(point.year).padStart(4, "0");
  if (grain === "year" && !["decade", "century"].includes(point.precision)) {
    return { key: digits, label: String(point.year), year: point.year };
  }
  if (point.month !== null) {
    const key = `${digits}-${String(point.month).padStart(2, "0")}`;
    return { key, label: `${monthName(point.month)} ${point.year}`, year: point.year };
  }
  const label = sentenceCase(printKnownParts(point));
  switch (point.precision) {
    case "season":
      return { key: `${digits}-${20 + (point.part ?? 0)}`, label, year: point.year };
    case "quarter":
      return { key: `${digits}-${32 + (point.part ?? 0)}`, label, year: point.year };
    case "decade":
      return { key: `${digits.slice(0, 3)}X`, label, year: null };
    case "century":
      return { key: `${digits.slice(0, 2)}XX`, label, year: null };
    default:
      return { key: digits, label, year: point.year };
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
