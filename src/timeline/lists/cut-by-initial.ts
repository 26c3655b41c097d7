import { groupByInitial } from "../initials.ts";
import { type Cut, cutByGroup } from "./cutting.ts";

/**
 * A list in alphabetical order: one page where it holds at most `capacity` items; else a page for each first
 * letter, `letter_a/`, and where a letter has more, numbered ones, `letter_a/2/`.
 *
 * @param nameOf The name by which an item is filed.
 */
export function cutByInitial<Item>(nameOf: (item: Item) => string, capacity: number): Cut<Item> {
  return cutByGroup(
    (items) =>
      groupByInitial(items, nameOf).map(({ initial, items: own }) => ({
        anchor: initialAnchor(initial),
        label: initial,
        items: own,
      })),
    capacity,
  );
}

/** The fragment of a letter's part on the page of a list. */
export function initialAnchor(initial: string): string {
  return `letter_${initial.toLowerCase()}`;
}
