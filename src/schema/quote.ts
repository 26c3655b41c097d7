import { z } from "astro/zod";
import { published } from "./fields.ts";
import { reference } from "./identifier.ts";
import { translation as ourTranslation, printedWords } from "./text.ts";

/** The most words a quotation may have: enough to hear the speaker, too few to replace the article. */
const longestQuotation = 25;

/** A few spoken words, exactly as the report prints them. */
export const quote = z.strictObject({
  speaker: reference("people", "organisations")
    .describe("The id of the person or organisation who said it.")
    .meta(published),
  words: printedWords
    .refine(
      (words) => words.split(/\s+/).length <= longestQuotation,
      `shorten the quotation to ${longestQuotation} words or fewer`,
    )
    .describe(`The spoken words without quotation marks, at most ${longestQuotation} of them.`)
    .meta(published),
  translation: ourTranslation
    .optional()
    .describe("Our translation, where the words are in a language other than the site’s.")
    .meta(published),
});
