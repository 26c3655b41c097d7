import { z } from "astro/zod";
import { edtf } from "./edtf.ts";
import { knownFrom, names, ownWords, properName, side } from "./values.ts";

/** An office or function, with the time in which it was held. */
const role = z.strictObject({
  title: ownWords.describe("The office or function."),
  from: edtf.optional().describe("Since when; leave it out where that is not known."),
  to: edtf.optional().describe("Until when; leave it out where that is not known, or while it lasts."),
});

/** A person who speaks or acts in the story. */
export const person = z.strictObject({
  name: properName.describe("The neutral English name."),
  side: side
    .optional()
    .describe("For which side the person acts or speaks: the id of one of the sides of the site."),
  roles: z.array(role).default([]).describe("Offices and functions, the latest last."),
  names,
  knownFrom,
  note: ownWords.optional().describe("What else a reader should know."),
});
