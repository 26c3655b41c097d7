import { z } from "astro/zod";
import { DateError, dateExamples, parseDate } from "../timeline/dates/parse.ts";
import { anchorOf } from "../timeline/dates/record-date.ts";

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
