/**
 * Numbers that look random and are the same for the same keys. Each file of a synthetic record has a row
 * of its own, so that any of them can be made without those before it.
 */
export class Random {
  #state: number;

  constructor(...keys: readonly (string | number)[]) {
    this.#state = hash(keys.join("/"));
  }

  /** From 0 up to but not 1 (Mulberry32, by Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `first` to `last`. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from 0 up to but not `end`, of which the small ones are frequent and the large ones rare. */
  popular(end: number): number {
    return Math.floor((end + 1) ** this.next()) - 1;
  }

  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.below(items.length));
  }

  /** Some of the numbers from 0 up to but not `end`, the small ones more often, each once. */
  severalPopular(end: number, count: number): number[] {
    const chosen = new Set<number>();
    for (let tries = 0; chosen.size < Math.min(count, end) && tries < 20 * count; tries++) {
      chosen.add(this.popular(end));
    }
    return [...chosen];
  }
}

/** The item at a place, counted on from the beginning again where the list ends. */
export function itemAt<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  return value;
}
