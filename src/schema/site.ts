import { z } from "astro/zod";
import { address } from "./address.ts";
import { contact } from "./contact.ts";
import { identifier } from "./identifier.ts";
import { language } from "./language.ts";
import { ownWords, properName } from "./text.ts";

const phase = z.strictObject({
  id: identifier.describe("Its part of addresses."),
  title: ownWords.describe("The chapter’s heading."),
  introduction: ownWords.optional().describe("Two or three sentences on what the chapter tells."),
});

const topic = z.strictObject({
  id: identifier.describe("Its part of addresses."),
  title: ownWords.describe("The topic as a heading."),
  description: ownWords.describe("What is filed under it."),
});

const credit = z.strictObject({
  name: properName.describe("Whose work it is."),
  for: ownWords.describe("What the site takes from it."),
  url: address.optional().describe("Its front page."),
  licence: properName.optional().describe("The licence by name."),
  licenceUrl: address.optional().describe("The licence’s text."),
});

/** All that is about this story and belongs to no single entry. */
export const site = z.strictObject({
  title: ownWords.describe("The site’s name."),
  shortTitle: ownWords
    .max(24, "at most 24 characters")
    .optional()
    .describe("The site’s name where there is room for a few letters only, as below an icon."),
  tagline: ownWords.describe("One line under the name."),
  description: ownWords.max(160, "at most 160 characters").describe("One sentence for search engines."),
  language: language.describe("The language in which the site is written."),
  standfirst: ownWords.describe("One paragraph that tells a stranger what happened."),
  phases: z.array(phase).min(1, "name at least one phase").describe("The chapters, in order of time."),
  topics: z.array(topic).min(1, "name at least one topic").describe("The topics."),
  method: z
    .array(ownWords)
    .default([])
    .describe("What readers must know of how this record was made, a paragraph an item."),
  naming: z.array(ownWords).default([]).describe("The naming policy, a paragraph an item."),
  dating: z.array(ownWords).default([]).describe("How days are known in this record, a paragraph an item."),
  borders: z
    .array(ownWords)
    .default([])
    .describe(
      "Where borders on the maps run as they are recognised but not undisputed, a paragraph an item.",
    ),
  repository: address
    .optional()
    .describe(
      "Where the project’s files stand on GitHub, for links to change a page: https://github.com/OWNER/NAME.",
    ),
  contact: contact.optional().describe("Where readers report an error."),
  credits: z.array(credit).default([]).describe("Whose work the site uses."),
});
