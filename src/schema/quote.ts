import { z } from "astro/zod";
import { identifier } from "./identifier.ts";
import { text } from "./text.ts";

/** The most words a quotation may have: enough to hear the speaker, too few to stand for the article. */
const longestQuotation = 25;

/** A few spoken words, exactly as the report prints them. */
export const quote = z.strictObject({
  speaker: identifier.describe("The id of the person or organisation who said it."),
  words: text
    .refine(
      (words) => words.split(/\s+/).length <= longestQuotation,
      `shorten the quotation to ${longestQuotation} words or fewer`,
    )
    .describe(`The spoken words without quotation marks, at most ${longestQuotation} of them.`),
  translation: text
    .optional()
    .describe("Our translation, where the words are in a language other than the site’s."),
});
