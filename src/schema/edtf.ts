import { z } from "astro/zod";
import { DateError, dateExamples, parseDate } from "../timeline/dates/parse.ts";
import { anchorOf, isExactDay } from "../timeline/dates/record-date.ts";

/** A date in EDTF, in quotation marks: YAML would turn a bare one into a moment of time and lose its precision. */
export const edtf = z
  .string({ error: `put the date in quotation marks: ${dateExamples}` })
  .check((context) => {
    try {
      parseDate(context.value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      context.issues.push({ code: "custom", message: error.message, input: context.value });
    }
  })
  .meta({ holds: "date" });

/** A day, exact or about (`"2024-06-12"`, `"2024-05~"`): reports come out on a day, even where it is not known well. */
export const publicationDay = edtf.refine(
  (value) => !value.includes("/") && ["day", "month"].includes(anchorOf(parseDate(value)).precision),
  'write the day of publication, as "2024-06-12", or "2024-06-12~" or "2024-06" where it is not known well',
);

/** A day of this record itself, which is always known exactly. */
const day = edtf.refine((value) => isExactDay(parseDate(value)), 'write a day, as "2026-11-22"');

/** The day of first publication here; feeds, citations and “first published” rest on it. */
export const added = day
  .optional()
  .describe(
    "The day on which the entry came into the record; `npm run new` and `npm run import` write it, and it never changes.",
  );

/** The day of the latest change that a reader would notice. */
export const changed = day
  .optional()
  .describe("The day on which what the entry says was last changed; a correction counts by itself.");
