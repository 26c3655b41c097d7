import { sentencesOf } from "../../../timeline/text.ts";
import { wordCount } from "../../../timeline/words.ts";
import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

const mostSentences = 3;
const mostWords = 80;

/** What a report says of an event is said in one to three sentences; more is the article over again, or several events. */
export const longAccountsRule: Rule = (files) => {
  for (const { file, data } of validEntries(files, "reports")) {
    for (const [index, { says }] of data.accounts.entries()) {
      const sentences = [...sentencesOf(says)].length;
      const words = wordCount(says);
      if (sentences <= mostSentences && words <= mostWords) continue;
      const length = sentences > mostSentences ? `${sentences} sentences` : `${words} words`;
      const message = `say it in one to three sentences, or as accounts of several events: this has ${length}`;
      file.warn(["accounts", index, "says"], "long-accounts", message);
    }
  }
};
