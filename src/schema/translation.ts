import { z } from "astro/zod";
import { otherLanguage, properName, recordText } from "./values.ts";

const pair = z.strictObject({
  of: recordText.describe(
    "The text in the language of the site, letter for letter: once that changes, the page shows it instead of the translation.",
  ),
  text: otherLanguage.describe("The same in the language that the file is named after."),
});

/** Texts of the record in another language, in a file named after that language: `ru.yaml`. */
export const translation = z.strictObject({
  reviewedBy: properName
    .optional()
    .describe(
      "Who reads the language well and has compared every text with the original. Left out until somebody has.",
    ),
  texts: z
    .array(pair)
    .min(1, "translate at least the title of the site")
    .describe("Titles, descriptions and the parts of the standfirst, each with its translation."),
});
