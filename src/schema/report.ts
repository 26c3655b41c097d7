import { z } from "astro/zod";
import { wordCount } from "../timeline/words.ts";
import { account } from "./account.ts";
import { added, changed, publicationDay } from "./edtf.ts";
import { unpublished } from "./fields.ts";
import { address, language, ownWords, printedWords, reference, translation } from "./values.ts";

/** The fewest and the most words of a description: enough to say what a report reports, and no more than a headline. */
const descriptionWords = { fewest: 4, most: 12 } as const;

/** What stands for a headline that is not known. */
const description = ownWords
  .refine((words) => {
    const count = wordCount(words);
    return count >= descriptionWords.fewest && count <= descriptionWords.most;
  }, `say it in ${descriptionWords.fewest} to ${descriptionWords.most} words`)
  .refine((words) => !words.endsWith("."), "write it as a headline, without a full stop at its end");

/** The most accounts of a report, all of which are on its page. */
const mostAccounts = 100;

/** A news report: one item that one outlet published on one day. */
export const report = z
  .strictObject({
    draft: z
      .boolean()
      .default(false)
      .describe("Whether it is not finished: only editors see it then, and no build shows it.")
      .meta(unpublished),
    title: printedWords
      .nullable()
      .describe("The headline as the outlet printed it; null where it is not known."),
    description: description
      .optional()
      .describe(
        "What the report reports, in six to ten words of our own; only where the headline is not known, in place of which it stands.",
      ),
    titleTranslation: translation
      .optional()
      .describe("Our translation of the headline, where it is in a language other than the site’s."),
    source: reference("sources").describe("The id of the outlet that published it."),
    agency: reference("sources")
      .optional()
      .describe("The id of the agency whose text the outlet carried, if any."),
    url: address.describe("The address of the report on the outlet’s site."),
    archive: address.optional().describe("A recorded archive copy of the page."),
    published: publicationDay.describe("The day of publication, in EDTF and in quotation marks."),
    publishedNote: ownWords.optional().describe("How the day is known, where the page does not print it."),
    language: language.describe("The language of the page that was read."),
    added,
    changed,
    accounts: z
      .array(account)
      .max(mostAccounts, `a report has at most ${mostAccounts} accounts: join those of one event`)
      .default([])
      .describe("What the report says of each event. Without accounts it is on the timeline by itself."),
  })
  .refine(({ draft, title, description }) => draft || title !== null || description !== undefined, {
    error:
      "the headline is not known; give a `description`: what the report reports, in six to ten words of our own",
  })
  .refine(({ title, description }) => title === null || description === undefined, {
    path: ["description"],
    error: "the headline is known; leave out `description`",
  });
