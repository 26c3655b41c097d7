/** Things under one letter. */
export interface InitialGroup<Item> {
  /** One capital letter without marks, or `0–9`. */
  readonly initial: string;
  readonly items: readonly Item[];
}

/**
 * Things by the first letter of their names, letters with marks under the plain ones (“Ə” and other
 * letters that are letters of their own stay by themselves); names that begin with a number stand together.
 * Items keep their order, letters come in the order in which they appear.
 *
 * @param nameOf The name by which a thing is filed.
 */
export function groupByInitial<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): InitialGroup<Item>[] {
  const groups = Map.groupBy(items, (item) => initialOf(nameOf(item)));
  return [...groups].map(([initial, group]) => ({ initial, items: group }));
}

function initialOf(name: string): string {
  const first = name.normalize("NFD").match(/[\p{L}\p{N}]/u)?.[0] ?? "";
  return /\p{N}/u.test(first) ? "0–9" : first.toUpperCase();
}
