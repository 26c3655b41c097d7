import { z } from "astro/zod";
import { address } from "./address.ts";
import { language } from "./language.ts";
import { ownWords, properName } from "./text.ts";

/** One more name or spelling by which readers may look for an entity. */
const name = z.strictObject({
  name: properName.describe("The name as it is written, in its own script."),
  language: language.describe("The language in which it is written so."),
  note: ownWords
    .optional()
    .describe("What kind of name it is, where that helps a reader: “RFE/RL spelling”."),
  knownFrom: address.optional().describe("The page on which the name was seen."),
});

/** All other names of an entity. */
export const names = z
  .array(name)
  .default([])
  .describe("Every other name and spelling, in each language and script.");

/** Pages that say who or what an entity is. */
export const knownFrom = z
  .array(address)
  .default([])
  .describe("The pages on which it was read who or what this is.");
