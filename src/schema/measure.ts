import { z } from "astro/zod";
import { text } from "./text.ts";

/** A question that several reports answer with a number. */
export const measure = z.strictObject({
  title: text.describe("What is counted, as a heading."),
  question: text.describe("The question that the numbers answer."),
  overTime: z
    .boolean()
    .default(false)
    .describe(
      "Whether the number changed with time, so that different numbers for different days can all be right.",
    ),
  unit: text.describe("What one is: people, vehicles, days; `date` where the answer is a date."),
  unitOfOne: text.optional().describe("The unit in the singular, where a figure can be 1: day."),
});
