import { z } from "astro/zod";
import type { ReferenceTarget } from "./fields.ts";
import { canonicalTag, suggestTag } from "./language-tags.ts";
import { webAddressFault } from "./web-address.ts";

/** The most characters of a text or an address: more was pasted by accident, and no page has room for it. */
const longest = 2000;

const text = z
  .string({ error: "write text here, in quotation marks if it looks like a number or a date" })
  .max(longest, `shorten the text to ${longest} characters or fewer`)
  .refine((value) => value !== "" && value === value.trim(), "write text without space at its ends")
  .refine(
    (value) => value.isWellFormed(),
    "write the whole character: only a half of it is here, by its number",
  );

/** A text in our own words: the rules on language, repetition and quotation marks apply to it. */
export const ownWords = text.meta({ holds: "own words" });

/** Our translation of printed words. It may keep their punctuation. */
export const translation = text.meta({ holds: "translation" });

/** Words as an outlet printed them or a speaker said them, which nobody may change. */
export const printedWords = text.meta({ holds: "printed words" });

/** A text of the record, letter for letter, to which a translation belongs. */
export const recordText = text.meta({ holds: "record text" });

/** Our translation of a text of the record into another language. */
export const otherLanguage = text.meta({ holds: "other language" });

/** What somebody or something is called. */
export const properName = text.meta({ holds: "name" });

/** The form of every id: it is a file's base name and part of a permanent address. Without a letter it could be taken for a month. */
export const identifierPattern = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names of devices: on Windows no file or folder can have one (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
export const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What to do about an id that is such a name. */
export const deviceNameAdvice = "choose another id: on Windows no file can have this name";

/** The most characters of an id: systems take no more than 255 bytes for the name of a file, which begins with the id. */
export const longestId = 100;

/** What to do about an id that is longer. */
export const longIdAdvice = `shorten the id to ${longestId} characters or fewer`;

/** An id: the base name of a file, or what a phase or topic is called in addresses. */
export const identifier = z
  .string()
  .regex(identifierPattern, "write an id: lower-case letters a–z (at least one), digits and single hyphens")
  .max(longestId, longIdAdvice)
  .refine((id) => !deviceName.test(id), deviceNameAdvice)
  .meta({ holds: "id" });

/** The id of another entry, which the check looks up. */
export function reference(...refersTo: readonly ReferenceTarget[]) {
  return identifier.meta({ holds: "reference", refersTo });
}

/** A list of ids of other entries, each once. */
export function references(...refersTo: readonly ReferenceTarget[]) {
  return z
    .array(reference(...refersTo))
    .refine((ids) => new Set(ids).size === ids.length, "name each id once");
}

/** The complete `http(s)` address of a page on another site. */
export const address = z
  .string()
  .max(longest, `write an address of ${longest} characters or fewer`)
  .check(({ value, issues }) => {
    const message = webAddressFault(value);
    if (message !== null) issues.push({ code: "custom", message, input: value });
  })
  .meta({ holds: "address" });

/** A country as its two capital letters of ISO 3166-1. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the country as the two capital letters of ISO 3166-1, for example "FR"')
  .meta({ holds: "code" });

/** A choice from a short list. */
export function choice<const Options extends readonly string[]>(options: Options, otherwise = "") {
  return z.enum(options, { error: `write one of ${options.join(", ")}${otherwise}` });
}

/** The id of a side of `site.yaml`. It is no `reference()`, whose targets are made of the schemas that have this field. */
export const side = identifier.meta({ holds: "reference", refersTo: ["sides"] });

/** A language, as a BCP 47 tag in its usual form (https://www.rfc-editor.org/rfc/rfc5646): `en`, `fr`, `zh-Hant`. */
export const language = z
  .string()
  .refine((tag) => canonicalTag(tag) === tag, {
    error: ({ input }) => {
      const tag = typeof input === "string" ? suggestTag(input) : null;
      const examples = tag === null ? 'for example "en", "fr" or "zh-Hant"' : `here "${tag}"`;
      return `write the language as its BCP 47 tag, ${examples}`;
    },
  })
  .meta({ holds: "language" });

/** All other names of an entity. */
export const names = z
  .array(
    z.strictObject({
      name: properName.describe("The name as it is written, in its own script."),
      language: language.describe("The language in which it is written so."),
      note: ownWords
        .optional()
        .describe("What kind of name it is, where that helps a reader: “spelling of the agency”."),
      knownFrom: address.optional().describe("The page on which the name was seen."),
    }),
  )
  .default([])
  .describe("Every other name and spelling, in each language and script.");

/** Pages that say who or what an entity is. */
export const knownFrom = z
  .array(address)
  .default([])
  .describe("The pages on which it was read who or what this is.");
