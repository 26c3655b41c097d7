import type { Cutting, Place } from "./cutting.ts";

/**
 * A page of a list. A list that is short is one sheet; one that would be too long for a page is cut into
 * sheets that lead to one another, each with an address that lasts.
 */
export interface Sheet<Item> extends Place {
  /** How many items it holds with all its parts and, where it is numbered, on all pages of the same list. */
  readonly count: number;
  /** What stands on this very page, in order. */
  readonly items: readonly Item[];
  /** The smaller sheets that hold the rest, in order; none where the page holds all. */
  readonly parts: readonly Sheet<Item>[];
  /** Which page of its list it is: 1, 2 … */
  readonly number: number;
  /** All pages of its list, itself among them; one where the list is whole. */
  readonly pages: readonly Sheet<Item>[];
  /** The sheet it is a part of; null for the whole list. */
  readonly whole: Sheet<Item> | null;
  /** Its neighbours: of a page that holds items the one before and after it, however the list is cut; of one that leads on, the parts beside it. */
  readonly previous: Sheet<Item> | null;
  readonly next: Sheet<Item> | null;
  /** The last item that stands before those of this page, from which a first silence is measured. */
  readonly before: Item | undefined;
}

interface Draft<Item> extends Sheet<Item> {
  readonly parts: Draft<Item>[];
  readonly pages: Draft<Item>[];
  previous: Sheet<Item> | null;
  next: Sheet<Item> | null;
  before: Item | undefined;
}

/** The pages of a list that was cut, joined to one another; the first page of the whole list. */
export function sheetsOf<Item>(cutting: Cutting<Item>): Sheet<Item> {
  const root = draftOf(cutting, null);
  const drafts = allDrafts(root);
  linkInOrder(drafts.filter(({ parts }) => parts.length === 0));
  for (const { parts } of drafts) linkBranches(parts);
  let before: Item | undefined;
  for (const draft of drafts) {
    draft.before = before;
    before = draft.items.at(-1) ?? before;
  }
  return root;
}

/** All pages of a list, in order, those that lead on before their parts. */
export function allSheets<Item>(root: Sheet<Item>): Sheet<Item>[] {
  return root.pages.flatMap((page) => [page, ...page.parts.flatMap(allSheets)]);
}

/** “June 2024”, “June 2024, page 2”. */
export function sheetTitle({ label, number }: Pick<Sheet<unknown>, "label" | "number">): string {
  return number === 1 ? label : `${label}, page ${number}`;
}

/** The draft of the first page, with those of all others below it. */
function draftOf<Item>(cutting: Cutting<Item>, whole: Sheet<Item> | null): Draft<Item> {
  const { address, label, anchor } = cutting;
  const pages: Draft<Item>[] = [];
  const count = countOf(cutting);
  for (const [index, items] of cutting.pages.entries()) {
    pages.push({
      address: index === 0 ? address : `${address}${index + 1}/`,
      label,
      anchor,
      count,
      items,
      parts: [],
      number: index + 1,
      pages,
      whole,
      previous: null,
      next: null,
      before: undefined,
    });
  }
  const [first] = pages;
  if (first === undefined) throw new Error("A list that is cut has at least one page.");
  first.parts.push(...cutting.parts.map((part) => draftOf(part, first)));
  return first;
}

function countOf<Item>({ pages, parts }: Cutting<Item>): number {
  const own = pages.reduce((sum, items) => sum + items.length, 0);
  return parts.reduce((sum, part) => sum + countOf(part), own);
}

function allDrafts<Item>(root: Draft<Item>): Draft<Item>[] {
  return root.pages.flatMap((page) => [page, ...page.parts.flatMap(allDrafts)]);
}

function linkInOrder<Item>(drafts: readonly Draft<Item>[]): void {
  for (const [index, draft] of drafts.entries()) {
    draft.previous = drafts[index - 1] ?? null;
    draft.next = drafts[index + 1] ?? null;
  }
}

function linkBranches<Item>(siblings: readonly Draft<Item>[]): void {
  for (const [index, draft] of siblings.entries()) {
    if (draft.parts.length === 0) continue;
    draft.previous = siblings[index - 1] ?? null;
    draft.next = siblings[index + 1] ?? null;
  }
}
