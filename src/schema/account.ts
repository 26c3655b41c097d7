import { z } from "astro/zod";
import { wordCount } from "../timeline/words.ts";
import { edtf } from "./edtf.ts";
import { checkTimeOfDay, time, timeZone } from "./time.ts";
import { choice, ownWords, printedWords, reference, references, translation } from "./values.ts";

/** Whose word an account is: a person or an organisation by its id, another outlet as `source:ID`. */
const authority = z
  .string()
  .regex(
    /^(?:source:)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write the id of a person or an organisation, or "source:ID" for an outlet',
  )
  .meta({ holds: "reference", refersTo: ["people", "organisations", "sources"] });

/** Whether the upper end of a range is above its lower one, and the qualifier, if any, one that a range can have. */
function isRange({
  value,
  upTo,
  qualifier = "about",
}: {
  value: unknown;
  upTo: number;
  qualifier?: string | undefined;
}) {
  return typeof value === "number" && upTo > value && qualifier === "about";
}

const qualifiers = [
  "about",
  "nearly",
  "over",
  "at least",
  "less than",
  "up to",
  "until",
  "at least until",
] as const;

/** What to write instead of a value that is neither a number nor a date. */
function valueAdvice(written: string): string {
  if (/^\d{1,3}(?:[.,'’\s]\d{3})+$/u.test(written)) {
    return `write ${written.replace(/\D/g, "")}, without quotation marks and without a sign for thousands`;
  }
  const qualifier = qualifiers.find((each) => written.startsWith(`${each} `));
  const value = written.slice((qualifier ?? "").length).trim();
  return qualifier !== undefined && /^\d+$/.test(value)
    ? `write ${value} alone, and \`qualifier: ${qualifier}\``
    : 'write a number without quotation marks, or a date in quotation marks, as "2024-06-12"';
}

/** A number in an account that answers the question of a measure. */
export const figure = z
  .strictObject({
    measure: reference("measures").describe("The id of the measure whose question the number answers."),
    value: z
      .union([z.number(), edtf], {
        error: ({ input }) => valueAdvice(String(input)),
      })
      .describe("The number; for a measure of time, a date in quotation marks.")
      .meta({ holds: "date" }),
    upTo: z
      .number()
      .optional()
      .describe(
        "The greater number, where the report gives a range: 15 of 12 to 15. `value` is the smaller one.",
      ),
    qualifier: choice(qualifiers, ", or leave the key out")
      .optional()
      .describe("The report’s own qualifier; leave it out where the report gives the number as it is."),
  })
  .refine(({ upTo, ...rest }) => upTo === undefined || isRange({ ...rest, upTo }), {
    path: ["upTo"],
    error:
      "write a number that is greater than `value`, which is the smaller end of the range; a range has no qualifier but about",
  });

/** The most words a quotation may have: enough to hear the speaker, too few to replace the article. */
export const longestQuotation = 25;

/** A few spoken words, exactly as the report prints them. */
export const quote = z.strictObject({
  speaker: reference("people", "organisations").describe("The id of the person or organisation who said it."),
  words: printedWords
    .refine(
      (words) => wordCount(words) <= longestQuotation,
      `shorten the quotation to ${longestQuotation} words or fewer`,
    )
    .describe(`The spoken words without quotation marks, at most ${longestQuotation} of them.`),
  translation: translation
    .optional()
    .describe("Our translation, where the words are in a language other than the site’s."),
});

/** What the report says of one event. */
export const account = z
  .strictObject({
    event: reference("events").describe("The id of the event."),
    says: ownWords.describe("What the report says of the event: one to three sentences in our own words."),
    by: z
      .array(authority)
      .default([])
      .describe("Whose word it is: ids of people and organisations, `source:ID` for an outlet."),
    confirmedBy: z
      .array(authority)
      .default([])
      .describe("Who, as the report itself says, confirms the event or a part of it; ids as under `by`."),
    deniedBy: z
      .array(authority)
      .default([])
      .describe("Who, as the report itself says, denies the event or a part of it; ids as under `by`."),
    route: references("places")
      .min(2, "a route has two places or more")
      .default([])
      .describe(
        "The way the people in it took, where the report gives it: ids of places in the order in which they reached them.",
      ),
    date: edtf
      .optional()
      .describe("When the report dates the event, where that differs from the event’s own date."),
    time: time.optional().describe("The time of day that the report gives for the event."),
    timeZone: timeZone
      .optional()
      .describe("The time zone whose clocks showed that time, where it is not that of site.yaml."),
    dateNote: ownWords
      .optional()
      .describe("How that date or time is known, where the report does not print it."),
    figures: z.array(figure).default([]).describe("The numbers it gives for the event."),
    quote: quote.optional().describe("A few spoken words, with their speaker."),
  })
  .check(checkTimeOfDay);
