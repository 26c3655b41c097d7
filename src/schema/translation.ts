import { z } from "astro/zod";
import { properName } from "./values.ts";

const pair = z.strictObject({
  of: z
    .string()
    .meta({ holds: "record text" })
    .describe(
      "The text in the language of the site, letter for letter: once that changes, the page shows it instead of the translation.",
    ),
  text: z
    .string()
    .refine((value) => value !== "" && value === value.trim(), "write text without space at its ends")
    .meta({ holds: "other language" })
    .describe("The same in the language that the file is named after."),
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
