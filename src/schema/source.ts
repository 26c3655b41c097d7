import { z } from "astro/zod";
import { address, choice, country, language, names, ownWords, properName, side } from "./values.ts";

/** An outlet or agency that publishes reports. */
export const source = z.strictObject({
  name: properName.describe("Its name as English readers know it."),
  country: country
    .optional()
    .describe("The country in which it is edited; leave it out where that is not known."),
  side: side.describe("Where it is edited or by whom it is run: the id of one of the sides of the site."),
  kind: choice([
    "news agency",
    "newspaper",
    "broadcaster",
    "online outlet",
    "aggregator",
    "think tank",
    "government",
  ]).describe("What it is."),
  homepage: address.optional().describe("Its front page; leave it out where it is not known."),
  otherHomepages: z
    .array(address)
    .default([])
    .describe("Its other front pages: under another address, in another language, on another service."),
  language: language.describe("Its main language."),
  names,
  note: ownWords.optional().describe("What a reader should know of it."),
});
