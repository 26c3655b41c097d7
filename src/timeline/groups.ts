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
