import type { RecordDate } from "../dates/record-date.ts";
import { type Group, groupByHeading, initialHeading, linkNeighbours, spanOf } from "../groups.ts";

/** A list, which has one page if it is short, and else several. */
export interface List<Item> {
  /** The path of its first page, with a slash at its end. */
  readonly address: string;
  /** Its name in headings and links: “Reports”, “2024”, “June 2024”. */
  readonly label: string;
  /** How much fits on a page: so many items or, if `sizeOf` is given, items of that size in all. */
  readonly pageSize: number;
  /** The room on the first page, where other things are on it too. */
  readonly firstPageSize?: number;
  readonly sizeOf?: (item: Item) => number;
  /** How a list that does not fit is divided: first by the first of these, a group that is still too long by the next. */
  readonly groupings?: readonly Grouping<Item>[];
}

/** Divides a list into groups. */
export type Grouping<Item> = (items: readonly Item[]) => readonly PageGroup<Item>[];

/** A group that may have pages of its own. */
export type PageGroup<Item> = Group<Item> & {
  /** Its part of the address; made from its anchor by default. Not an id, which has a letter and no underscore. */
  readonly path?: string;
  /** Whether these are the items that fit into no other group. */
  readonly isRest?: boolean;
};

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

/**
 * A page of a list. A page either has the items of its list or, where these are grouped on further pages, is an
 * overview that leads to them.
 */
export interface ListPage<Item> {
  readonly address: string;
  /** The name of its list or group, without the page number. */
  readonly label: string;
  /** Its fragment on the overview page above; empty for the whole list. */
  readonly anchor: string;
  /** The page number in its list or group: 1, 2 … */
  readonly number: number;
  readonly pages: readonly ListPage<Item>[];
  /** How many items its list or group has, on all pages. */
  readonly count: number;
  readonly items: readonly Item[];
  /** The overview page above; null for the whole list. */
  readonly parent: ListPage<Item> | null;
  /** The first pages of the groups below an overview page, in order; else none. */
  readonly children: readonly ListPage<Item>[];
  /** The pages before and after it in reading order; for an overview page, the groups before and after it. */
  readonly previous: ListPage<Item> | null;
  readonly next: ListPage<Item> | null;
  /** The last item before those of this page. */
  readonly precedingItem: Item | undefined;
}

interface MutableListPage<Item> extends ListPage<Item> {
  readonly pages: MutableListPage<Item>[];
  readonly children: MutableListPage<Item>[];
  previous: ListPage<Item> | null;
  next: ListPage<Item> | null;
  precedingItem: Item | undefined;
}

/**
 * The pages of a list, as the first of them. A list that fits on a page is not divided. Otherwise it is divided by
 * its first grouping, each group that does not fit by the next, and what then does not fit by page number, `2/`. So
 * an item moves to another page only if its own group grows. Items that fit into no group stay on the overview page
 * as long as they take at most half of it. An item that alone is larger than a page has a page to itself.
 */
export function paginate<Item>(items: readonly Item[], list: List<Item>): ListPage<Item> {
  const first = divide(items, { ...list, anchor: "" }, null);
  const pages = allPages(first);
  // Overview pages stay tied to the groups beside them, all others are tied anew in reading order.
  for (const { children } of pages) linkNeighbours<ListPage<Item>>(children);
  linkNeighbours<ListPage<Item>>(pages.filter(({ children }) => children.length === 0));
  let precedingItem: Item | undefined;
  for (const page of pages) {
    page.precedingItem = precedingItem;
    precedingItem = page.items.at(-1) ?? precedingItem;
  }
  return first;
}

/** The page and all pages of its list, in reading order, each overview page before the pages that it leads to. */
export function allPages<
  Page extends { readonly pages: readonly Page[]; readonly children: readonly Page[] },
>(first: Page): Page[] {
  return first.pages.flatMap((page) => [page, ...page.children.flatMap(allPages)]);
}

/** “June 2024”, “June 2024, page 2”. */
export function pageTitle({ label, number }: Pick<ListPage<unknown>, "label" | "number">): string {
  return number === 1 ? label : `${label}, page ${number}`;
}

/**
 * The title of a page within its list, with the groups above that its own name does not tell: “Numbers, June 2024,
 * page 2”; null for the first page of the whole list.
 */
export function titleWithinList(page: ListPage<unknown>): string | null {
  if (page.parent === null) return page.number === 1 ? null : pageTitle(page);
  const titles = [pageTitle(page)];
  let { label } = page;
  for (let above = page.parent; above.parent !== null; above = above.parent) {
    if (!label.endsWith(above.label)) titles.unshift(above.label);
    label = above.label;
  }
  return titles.join(", ");
}

type AnchoredList<Item> = List<Item> & { readonly anchor: string };

function divide<Item>(
  items: readonly Item[],
  list: AnchoredList<Item>,
  parent: ListPage<Item> | null,
): MutableListPage<Item> {
  const [grouping, ...groupings] = list.groupings ?? [];
  if (grouping === undefined || sizeOfAll(items, list) <= list.pageSize) {
    return numberedPages(itemsByPage(items, list), list, parent);
  }
  const groups = grouping(items);
  const rest = groups.filter(({ isRest, items: own }) => isRest && sizeOfAll(own, list) <= list.pageSize / 2);
  const overview = numberedPages([rest.flatMap(({ items: own }) => own)], list, parent, items.length);
  for (const group of groups.filter((one) => !rest.includes(one))) {
    const { anchor, label, path = pathOf(anchor), isRest = false } = group;
    const address = `${list.address}${path}/`;
    const ofGroup = { ...list, address, label, anchor, groupings: isRest ? [] : groupings };
    overview.children.push(divide(group.items, ofGroup, overview));
  }
  return overview;
}

function itemsByPage<Item>(
  items: readonly Item[],
  { pageSize, firstPageSize = pageSize, sizeOf = () => 1 }: List<Item>,
): Item[][] {
  let page: Item[] = [];
  let room = firstPageSize;
  const pages = [page];
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room && page.length > 0) {
      page = [];
      room = pageSize;
      pages.push(page);
    }
    page.push(item);
    room -= size;
  }
  return pages;
}

/** The first of the pages that have these items. */
function numberedPages<Item>(
  itemsOfPages: readonly (readonly Item[])[],
  { address, label, anchor }: AnchoredList<Item>,
  parent: ListPage<Item> | null,
  count: number = itemsOfPages.flat().length,
): MutableListPage<Item> {
  const unlinked = { previous: null, next: null, precedingItem: undefined };
  const pages: MutableListPage<Item>[] = [];
  for (const [index, items] of itemsOfPages.entries()) {
    const ownAddress = index === 0 ? address : `${address}${index + 1}/`;
    const place = { address: ownAddress, label, anchor, number: index + 1, pages, count, parent };
    pages.push({ ...place, ...unlinked, items, children: [] });
  }
  const [first] = pages;
  if (first === undefined) throw new Error("A list has at least one page.");
  return first;
}

function sizeOfAll<Item>(items: readonly Item[], { sizeOf = () => 1 }: List<Item>): number {
  return items.reduce((sum, item) => sum + sizeOf(item), 0);
}

/** A fragment as part of an address: letters beyond a to z by their numbers in Unicode, `letter_ə` as `letter_u259`. */
function pathOf(anchor: string): string {
  return anchor
    .replaceAll("–", "-")
    .replace(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}
