import { z } from "astro/zod";
import { unpublished } from "./fields.ts";
import { ownWords } from "./values.ts";

/** A question that several reports answer with a number. */
export const measure = z.strictObject({
  title: ownWords.describe("What is counted, as a heading."),
  question: ownWords.describe("The question that the numbers answer."),
  overTime: z
    .boolean()
    .default(false)
    .describe(
      "Whether the number changed with time, so that different numbers for different days can all be right.",
    ),
  fractions: z
    .boolean()
    .default(false)
    .describe("Whether a fraction can be an answer, as of hectares; of people and vehicles it cannot.")
    .meta(unpublished),
  unit: ownWords.describe(
    "What one is: people, vehicles, million US dollars, %; `date` where the answer is a date. Write thousand, million, billion in full.",
  ),
  unitOfOne: ownWords.optional().describe("The unit in the singular, where a figure can be 1: day."),
  unitBefore: ownWords
    .optional()
    .describe("What stands before the number, without a space: a sign such as $, with `unit: million`."),
});
