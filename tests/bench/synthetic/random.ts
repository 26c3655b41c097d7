/**
 * A repeatable sequence of pseudo-random numbers: the same keys give the same numbers. Each file of a synthetic
 * record has a sequence of its own, so any file can be made without the ones before it.
 */
export class Random {
  #state: number;

  constructor(...keys: readonly (string | number)[]) {
    this.#state = hash(keys.join("/"));
  }

  /** A number from 0 up to but not including 1 (Mulberry32, by Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `first` to `last`. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from 0 up to but not including `end`; small numbers are common, large ones rare. */
  popular(end: number): number {
    return Math.floor((end + 1) ** this.next()) - 1;
  }

  /** Up to `count` different numbers, each chosen as {@link popular} does. */
  severalPopular(end: number, count: number): number[] {
    const chosen = new Set<number>();
    for (let tries = 0; chosen.size < Math.min(count, end) && tries < 20 * count; tries++) {
      chosen.add(this.popular(end));
    }
    return [...chosen];
  }

  /** One of the items, all equally likely. */
  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.below(items.length));
  }

  /** One of the items, each as likely as its weight says. */
  pickWeighted<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item {
    let rest = this.below(items.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, item] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    throw new Error("There is nothing to choose from.");
  }
}

/** The item at an index, starting again from the first after the last. @throws if there are no items. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
