/** What is wrong with a record, all faults at once, each with its file and what to write instead. */
export class RecordError extends Error {
  override name = "RecordError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The record does not hold together:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Collects faults while the record is joined, so that an editor sees all of them at once. */
export class Problems {
  readonly #found: string[] = [];

  add(file: string, problem: string): void {
    this.#found.push(`${file}: ${problem}`);
  }

  /** @throws {RecordError} where any fault was found. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new RecordError(this.#found);
  }
}
