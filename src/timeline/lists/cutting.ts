/** Where a list or a part of it stands, and what it is called. */
export interface Place {
  /** The path of its first page, with a slash at its end: `/reports/`, `/reports/2024/`, `/reports/2024/06/2/`. */
  readonly address: string;
  /** What it holds, as headings and links name it: “Reports”, “2024”, “June 2024”, “A”. */
  readonly label: string;
  /** Its fragment on the page of the whole, whether it stands there or is linked from there: `2024`, `2024-06`, `letter_a`. */
  readonly anchor: string;
}

/** How a list is cut into pages: see `sheetsOf`. */
export interface Cutting<Item> extends Place {
  /** What stands on its own pages; on the first, and perhaps on none but that, where it has parts. */
  readonly pages: readonly (readonly Item[])[];
  readonly parts: readonly Cutting<Item>[];
}

/** Cuts a list, or a part of one, that stands at a place. */
export type Cut<Item> = (items: readonly Item[], place: Place) => Cutting<Item>;

/** How much room an item takes on a page, in whatever unit the capacity of its list is given. */
export type WeightOf<Item> = (item: Item) => number;

/** Every item as heavy as any other: then a capacity is a number of items. */
export const weighAlike = (): number => 1;

/** The weight of some items together. */
export function weightOfAll<Item>(items: readonly Item[], weightOf: WeightOf<Item>): number {
  return items.reduce((sum, item) => sum + weightOf(item), 0);
}

/**
 * A list as one page or, where it weighs more than `capacity`, as numbered ones. An item that alone weighs
 * more has a page to itself.
 */
export function cutByNumber<Item>(capacity: number, weightOf: WeightOf<Item> = weighAlike): Cut<Item> {
  return (items, place) => {
    let page: Item[] = [];
    let room = capacity;
    const pages = [page];
    for (const item of items) {
      const weight = weightOf(item);
      if (weight > room && page.length > 0) {
        page = [];
        room = capacity;
        pages.push(page);
      }
      page.push(item);
      room -= weight;
    }
    return { ...place, pages, parts: [] };
  };
}

/** A part of a list under a heading of its own. */
export interface Group<Item> {
  /** `letter_a`, `side_west`: unique in its list. */
  readonly anchor: string;
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * A list in groups: one page where it weighs at most `capacity`, else a page for each group, which is
 * cut further where that is needed. The address of a group is its anchor below that of the list, which no
 * id can be: ids have neither an underscore nor only digits.
 *
 * @param cut How a group is cut; by numbers where nothing else is said.
 */
export function cutByGroup<Item>(
  groupsOf: (items: readonly Item[]) => readonly Group<Item>[],
  capacity: number,
  cut: Cut<Item> = cutByNumber(capacity),
  weightOf: WeightOf<Item> = weighAlike,
): Cut<Item> {
  return (items, place) => {
    if (weightOfAll(items, weightOf) <= capacity) return { ...place, pages: [items], parts: [] };
    const parts = groupsOf(items).map(({ anchor, label, items: own }) =>
      cut(own, { address: `${place.address}${pathOf(anchor)}/`, label, anchor }),
    );
    return { ...place, pages: [[]], parts };
  };
}

/** A fragment as a part of an address: letters beyond a to z by their numbers in Unicode, `letter_ə` as `letter_u259`. */
function pathOf(anchor: string): string {
  return anchor
    .replaceAll("–", "-")
    .replace(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}
