/** One of the files that hold a list for machines. */
export interface DataPart<Item> {
  /** Its path from the site's root: `/data/events.json`, `/data/events/2.json`. */
  readonly address: string;
  readonly items: readonly Item[];
  /** The path of the file that goes on; null in the last one. */
  readonly next: string | null;
}

/** So many entries are in one file: 150 kB as it is sent, of long entries. */
const most = 500;

/**
 * A list as the files that hold it, in its order: one as long as it is short. The first has the address of the
 * list, the further ones are numbered.
 *
 * @param address The path of the list without its ending: `/data/events`.
 */
export function dataParts<Item>(items: readonly Item[], address: string): DataPart<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const addressOf = (number: number) => (number === 1 ? `${address}.json` : `${address}/${number}.json`);
  return Array.from({ length: count }, (_, index) => ({
    address: addressOf(index + 1),
    items: items.slice(index * most, (index + 1) * most),
    next: index + 1 < count ? addressOf(index + 2) : null,
  }));
}
