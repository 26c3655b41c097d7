import { z } from "astro/zod";
import { canonicalTag, suggestTag } from "./language-tags.ts";

/** A language, as a BCP 47 tag in its usual form (https://www.rfc-editor.org/rfc/rfc5646): `en`, `hy`, `zh-Hant`. */
export const language = z
  .string()
  .refine((tag) => canonicalTag(tag) === tag, {
    error: ({ input }) => {
      const tag = typeof input === "string" ? suggestTag(input) : null;
      const examples = tag === null ? 'for example "en", "hy", "az" or "ru"' : `here "${tag}"`;
      return `write the language as its BCP 47 tag, ${examples}`;
    },
  })
  .meta({ holds: "language" });
