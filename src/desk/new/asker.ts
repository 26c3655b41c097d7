/** What can be chosen. */
export interface Option {
  /** What is written into the file. */
  readonly value: string;
  readonly label: string;
  /** Other words by which it is found. */
  readonly names?: readonly string[];
}

/** A question with what it means. */
export interface Question {
  readonly message: string;
  /** What is wrong with an answer, and what to write instead; null where nothing is. */
  readonly faultOf?: (answer: string) => string | null;
  /** What stands there as an answer already. */
  readonly initial?: string;
}

/** Puts questions to an editor. Each method rejects with a CancelledError where the editor breaks off. */
export interface Asker {
  readonly text: (question: Question) => Promise<string>;
  readonly choose: (message: string, options: readonly Option[]) => Promise<string>;
  readonly chooseMany: (
    message: string,
    options: readonly Option[],
    wish: { readonly chosen: readonly string[]; readonly atLeastOne: boolean },
  ) => Promise<readonly string[]>;
  readonly confirm: (message: string) => Promise<boolean>;
}
