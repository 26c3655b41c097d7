import { z } from "astro/zod";
import { edtf } from "./edtf.ts";
import { published } from "./fields.ts";
import { figure } from "./figure.ts";
import { reference, references } from "./identifier.ts";
import { quote } from "./quote.ts";
import { ownWords } from "./text.ts";

/** Whose word an account is: a person or an organisation by its id, another outlet as `source:ID`. */
const authority = z
  .string()
  .regex(
    /^(?:source:)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write the id of a person or an organisation, or "source:ID" for an outlet',
  )
  .meta({ holds: "reference", refersTo: ["people", "organisations", "sources"] });

/** What the report says of one event. */
export const account = z.strictObject({
  event: reference("events").describe("The id of the event.").meta(published),
  says: ownWords
    .describe("What the report says of the event: one to three sentences in our own words.")
    .meta(published),
  by: z
    .array(authority)
    .default([])
    .describe("Whose word it is: ids of people and organisations, `source:ID` for an outlet.")
    .meta(published),
  confirmedBy: z
    .array(authority)
    .default([])
    .describe("Who, as the report itself says, confirms the event or a part of it; ids as under `by`.")
    .meta(published),
  deniedBy: z
    .array(authority)
    .default([])
    .describe("Who, as the report itself says, denies the event or a part of it; ids as under `by`.")
    .meta(published),
  route: references("places")
    .min(2, "a route has two places or more")
    .default([])
    .describe(
      "The way the people in it took, where the report gives it: ids of places in the order in which they reached them.",
    )
    .meta(published),
  date: edtf
    .optional()
    .describe("When the report dates the event, where that differs from the event’s own date.")
    .meta(published),
  dateNote: ownWords.optional().describe("How that date is known, where the report does not print it."),
  figures: z.array(figure).default([]).describe("The numbers it gives for the event.").meta(published),
  quote: quote.optional().describe("A few spoken words, with their speaker.").meta(published),
});
