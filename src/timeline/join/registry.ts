/** The entries of one kind by id. A missing id that is asked for, and two files with one id, are added to the problems of the record. */
export class Registry<Item> {
  readonly #items = new Map<string, Item>();
  readonly #noun: string;
  readonly #problems: string[];

  constructor(noun: string, problems: string[]) {
    this.#noun = noun;
    this.#problems = problems;
  }

  add(id: string, item: Item, file: string): void {
    if (this.#items.has(id)) {
      this.#problems.push(`${file}: another ${this.#noun} has the id “${id}” too; rename one of the files`);
      return;
    }
    this.#items.set(id, item);
  }

  /** The item, or undefined where there is none: then that is a problem of `field` in `file`. */
  find(id: string, file: string, field: string): Item | undefined {
    const item = this.#items.get(id);
    if (item === undefined) {
      this.#problems.push(`${file}: ${field} names the ${this.#noun} “${id}”, which does not exist`);
    }
    return item;
  }

  findAll(ids: readonly string[], file: string, field: string): Item[] {
    return ids.flatMap((id) => this.find(id, file, field) ?? []);
  }

  /** The item, or undefined where there is none; for ids that were checked before. */
  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  values(): Item[] {
    return [...this.#items.values()];
  }
}

/** An object that is not finished yet: the finished one is read-only. */
export type Unfinished<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };

/** Everything that is wrong with a record, each problem with its file and what to write instead. */
export class RecordError extends Error {
  override name = "RecordError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The record does not hold together:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}
