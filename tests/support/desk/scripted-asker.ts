import { CancelledError } from "../../../src/desk/desk-error.ts";
import { type Asker, BackError, type Option } from "../../../src/desk/new/asker.ts";

/** What an editor answers: by a part of the question, which is taken the first time it fits; `<` goes back. */
export type Answers = readonly (readonly [question: string, answer: string | boolean | readonly string[]])[];

/** An editor who has made up their mind, and what they were asked. */
export interface ScriptedAsker {
  readonly asker: Asker;
  readonly asked: readonly string[];
  /** What the editor was told was wrong. */
  readonly faults: readonly string[];
  /** What could be chosen, by the question. */
  readonly offered: ReadonlyMap<string, readonly Option[]>;
}

/** An editor who gives the answers, tries on where one is refused, and breaks off where there is none for a question. */
export function scriptedAsker(answers: Answers): ScriptedAsker {
  const left = [...answers];
  const asked: string[] = [];
  const faults: string[] = [];
  const offered = new Map<string, readonly Option[]>();
  const answerTo = (message: string) => {
    asked.push(message);
    const place = left.findIndex(([question]) => message.includes(question));
    const [found] = place === -1 ? [] : left.splice(place, 1);
    if (found === undefined) throw new CancelledError("Nothing was written.");
    if (found[1] === "<") throw new BackError("Back to the question before.");
    return found[1];
  };
  const asker: Asker = {
    text: async (question) => {
      for (;;) {
        const answer = String(answerTo(question.message));
        const text = answer === "(as suggested)" ? (question.initial ?? "") : answer;
        const fault = question.faultOf?.(text) ?? null;
        if (fault === null) return text;
        faults.push(fault);
      }
    },
    choose: async (message, options) => {
      offered.set(message, options);
      return String(answerTo(message));
    },
    pick: async (message, options) => {
      offered.set(message, options);
      const answer = answerTo(message);
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    chooseMany: async (message, options, { chosen }) => {
      offered.set(message, options);
      const answer = answerTo(message);
      if (answer === "(as offered)") return chosen;
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    confirm: async (message) => answerTo(message) === true,
  };
  return { asker, asked, faults, offered };
}
