import { autocomplete, type CANCEL_SYMBOL, confirm, multiselect, text } from "@clack/prompts";
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

/** The editor wants to go back to the question before. */
export class BackError extends Error {
  override name = "BackError";
}

/**
 * Puts questions to an editor. Each method rejects with a CancelledError where the editor cancels, and those that take
 * a text or a choice with a BackError where the editor goes back.
 */
export interface Asker {
  readonly text: (question: Question) => Promise<string>;
  readonly choose: (message: string, options: readonly Option[]) => Promise<string>;
  /** Several of many, one after the other. */
  readonly pick: (
    message: string,
    options: readonly Option[],
    wish: { readonly atLeastOne: boolean },
  ) => Promise<readonly string[]>;
  /** Several of a few, of which some are offered as chosen. */
  readonly chooseMany: (
    message: string,
    options: readonly Option[],
    wish: { readonly chosen: readonly string[] },
  ) => Promise<readonly string[]>;
  /** Yes or no; what Enter means is yes unless it is said otherwise. */
  readonly confirm: (message: string, wish?: { readonly initial: boolean }) => Promise<boolean>;
}

/** What an editor types, or chooses, to go back. */
const back = "<";

/** How editors find their way about, said before the first question. */
export const askingHelp = `Enter takes what is shown; ${back} goes back; Ctrl-C ends and keeps what you typed.`;

/** How many options are in sight at a time. */
const optionsInSight = 10;

/** Asks in the terminal; what can be chosen is found by the beginnings of the words of any of its names, in any script. */
export const terminalAsker: Asker = {
  text: async ({ message, faultOf, initial }) => {
    const answer = answered(
      await text({
        message,
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (typed) => {
          const trimmed = (typed ?? "").trim();
          return trimmed === back ? undefined : (faultOf?.(trimmed) ?? undefined);
        },
      }),
    );
    return unlessBack(answer.trim());
  },
  choose: chooseOne,
  pick: async (message, options, { atLeastOne }) => {
    const picked: string[] = [];
    const enough: Option = { value: "", label: "Go on" };
    for (;;) {
      const left = options.filter(({ value }) => !picked.includes(value));
      const canStop = !atLeastOne || picked.length > 0;
      const soFar = picked.length === 0 ? "" : `\nSo far: ${picked.join(", ")}`;
      const answer = await chooseOne(`${message}${soFar}`, canStop ? [enough, ...left] : left);
      if (answer === enough.value) return picked;
      picked.push(answer);
    }
  },
  chooseMany: async (message, options, { chosen }) =>
    answered(
      await multiselect({
        message: `${message} Space ticks, Enter goes on.`,
        options: options.map(({ value, label }) => ({ value, label })),
        initialValues: [...chosen],
        required: false,
        maxItems: optionsInSight,
      }),
    ),
  confirm: async (message, { initial } = { initial: true }) =>
    answered(await confirm({ message, initialValue: initial })),
};

async function chooseOne(message: string, options: readonly Option[]): Promise<string> {
  const all = [...options, { value: back, label: "← Back to the question before" }];
  const values = all.map(({ value }) => value);
  const validate = (value: string | string[] | undefined) =>
    typeof value === "string" && values.includes(value)
      ? undefined
      : "nothing here goes by this name; type a part of another one";
  return unlessBack(answered(await autocomplete({ message, ...lists(all), validate })));
}

/** @throws {BackError} where the answer asks for it. */
function unlessBack(answer: string): string {
  if (answer === back) throw new BackError("Back to the question before.");
  return answer;
}

function lists(options: readonly Option[]) {
  const wordsOf = new Map(options.map((option) => [option.value, foldedNames(option)]));
  return {
    options: options.map(({ value, label }) => ({
      value,
      label,
      ...(label === value || value === "" || value === back ? {} : { hint: value }),
    })),
    filter: (typed: string, { value }: { value: string }) => {
      if (typed.trim() === back) return value === back;
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
