import { z } from "astro/zod";
import { knownFrom, names, ownWords, properName, side } from "./values.ts";

/** A body that speaks or acts in the story. */
export const organisation = z.strictObject({
  name: properName.describe("The neutral English name."),
  kind: ownWords.describe("What it is: ministry, military unit, parliament …"),
  side: side.optional().describe("To which side it belongs: the id of one of the sides of the site."),
  description: ownWords.optional().describe("What it is or does in this story, in a sentence or two."),
  names,
  knownFrom,
  note: ownWords.optional().describe("What else a reader should know."),
});
