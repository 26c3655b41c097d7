import { z } from "astro/zod";
import { address } from "./address.ts";
import { country } from "./country.ts";
import { language } from "./language.ts";
import { names } from "./name.ts";
import { side } from "./side.ts";
import { ownWords, properName } from "./text.ts";

/** What an outlet can be. */
const sourceKinds = [
  "news agency",
  "newspaper",
  "broadcaster",
  "online outlet",
  "aggregator",
  "think tank",
  "government",
] as const;

/** An outlet or agency that publishes reports. */
export const source = z.strictObject({
  name: properName.describe("Its name as English readers know it."),
  country: country
    .optional()
    .describe("The country in which it is edited; leave it out where that is not known."),
  side: side.describe("Where it is edited or by whom it is run."),
  kind: z.enum(sourceKinds, { error: `write one of ${sourceKinds.join(", ")}` }).describe("What it is."),
  homepage: address.optional().describe("Its front page; leave it out where it is not known."),
  language: language.describe("Its main language."),
  names,
  note: ownWords.optional().describe("What a reader should know of it."),
});
