import { autocomplete, autocompleteMultiselect, type CANCEL_SYMBOL, confirm, text } from "@clack/prompts";
import { fold, foldedWords } from "../../search/fold.ts";
import { CancelledError } from "../desk-error.ts";

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
  /** The answer that is filled in already. */
  readonly initial?: string;
}

/** Puts questions to an editor. Each method rejects with a CancelledError where the editor cancels. */
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

/** How many options are in sight at a time. */
const optionsInSight = 10;

/** Asks in the terminal; what can be chosen is found by the beginnings of the words of any of its names, in any script. */
export const terminalAsker: Asker = {
  text: async ({ message, faultOf, initial }) =>
    answered(
      await text({
        message,
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (answer) => faultOf?.((answer ?? "").trim()) ?? undefined,
      }),
    ).trim(),
  choose: async (message, options) => answered(await autocomplete({ message, ...lists(options) })),
  chooseMany: async (message, options, { chosen, atLeastOne }) =>
    answered(
      await autocompleteMultiselect({
        message,
        ...lists(options),
        initialValues: [...chosen],
        required: atLeastOne,
      }),
    ),
  confirm: async (message) => answered(await confirm({ message, initialValue: false })),
};

function lists(options: readonly Option[]) {
  const wordsOf = new Map(options.map((option) => [option.value, foldedNames(option)]));
  return {
    options: options.map(({ value, label }) => ({
      value,
      label,
      ...(label === value ? {} : { hint: value }),
    })),
    filter: (typed: string, { value }: { value: string }) => {
      const names = wordsOf.get(value) ?? [];
      return foldedWords(typed).every((word) => names.some((name) => name.startsWith(word)));
    },
    maxItems: optionsInSight,
    placeholder: "type a part of a name",
  };
}

function foldedNames({ value, label, names = [] }: Option): string[] {
  return [value, label, ...names].flatMap((name) => [fold(name), ...foldedWords(name)]);
}

function answered<Answer extends string | boolean | string[]>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (typeof answer === "symbol") throw new CancelledError("Nothing was written.");
  return answer;
}
