import { z } from "astro/zod";
import { dateExamples } from "../timeline/dates/parse.ts";
import { edtf } from "./edtf.ts";
import { published } from "./fields.ts";
import { reference } from "./identifier.ts";

/** The words that can precede a figure. No word means that the report gives the number as it is. */
const qualifiers = ["about", "nearly", "over", "at least", "up to", "until", "at least until"] as const;

/** A number in an account that answers the question of a measure. */
export const figure = z.strictObject({
  measure: reference("measures")
    .describe("The id of the measure whose question the number answers.")
    .meta(published),
  value: z
    .union([z.number(), edtf], {
      error: `write a number without quotation marks, or a date in quotation marks: ${dateExamples}`,
    })
    .describe("The number; for a measure of time, a date in quotation marks.")
    .meta({ holds: "date", ...published }),
  qualifier: z
    .enum(qualifiers, { error: `write one of ${qualifiers.join(", ")}, or leave the key out` })
    .optional()
    .describe("The report’s own qualifier; leave it out where the report gives the number as it is.")
    .meta(published),
});
