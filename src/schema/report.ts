import { z } from "astro/zod";
import { account } from "./account.ts";
import { publicationDay } from "./edtf.ts";
import { published } from "./fields.ts";
import { address, language, ownWords, printedWords, reference, translation } from "./values.ts";

/** A news report: one item that one outlet published on one day. */
export const report = z.strictObject({
  draft: z
    .boolean()
    .default(false)
    .describe("Whether it is not finished: only editors see it then, and no build shows it."),
  title: printedWords
    .nullable()
    .describe("The headline as the outlet printed it; null where it is not known.")
    .meta(published),
  titleTranslation: translation
    .optional()
    .describe("Our translation of the headline, where it is in a language other than the site’s.")
    .meta(published),
  source: reference("sources").describe("The id of the outlet that published it.").meta(published),
  agency: reference("sources")
    .optional()
    .describe("The id of the agency whose text the outlet carried, if any.")
    .meta(published),
  url: address.describe("The address of the report on the outlet’s site.").meta(published),
  archive: address.optional().describe("A recorded archive copy of the page.").meta(published),
  published: publicationDay
    .describe("The day of publication, in EDTF and in quotation marks.")
    .meta(published),
  publishedNote: ownWords.optional().describe("How the day is known, where the page does not print it."),
  language: language.describe("The language of the page that was read.").meta(published),
  accounts: z
    .array(account)
    .default([])
    .describe("What the report says of each event. Without accounts it is on the timeline by itself.")
    .meta(published),
});
