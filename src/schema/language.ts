import { z } from "astro/zod";

/** A language, as a BCP 47 tag in its usual form (https://www.rfc-editor.org/rfc/rfc5646): `en`, `hy`, `zh-Hant`. */
export const language = z
  .string()
  .refine(isCanonicalTag, 'write the language as its BCP 47 tag, for example "en", "hy", "az" or "ru"');

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
