import { z } from "astro/zod";

const text = z
  .string({ error: "write text here, in quotation marks if it looks like a number or a date" })
  .refine((value) => value !== "" && value === value.trim(), "write text without space at its ends");

/** A text in our own words: the rules on language, repetition and quotation marks look at it. */
export const ownWords = text.meta({ holds: "own words" });

/** Our translation of printed words. It may keep their punctuation. */
export const translation = text.meta({ holds: "translation" });

/** Words as an outlet printed them or a speaker said them, which nobody may change. */
export const printedWords = text.meta({ holds: "printed words" });

/** What somebody or something is called. */
export const properName = text.meta({ holds: "name" });
