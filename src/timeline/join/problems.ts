/** Everything that is wrong with a record, each problem with its file and what to write instead. */
export class RecordError extends Error {
  override name = "RecordError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The record does not hold together:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Collects problems while the record is joined, so that an editor sees all of them at once. */
export class Problems {
  readonly #found: string[] = [];

  add(file: string, problem: string): void {
    this.#found.push(`${file}: ${problem}`);
  }

  /** @throws {RecordError} where there are any. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new RecordError(this.#found);
  }
}
