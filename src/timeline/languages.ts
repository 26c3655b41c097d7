import { memoize } from "./memoize.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });
const regionNames = new Intl.DisplayNames("en", { type: "region" });

/** A language in English, given its BCP 47 tag: `fr` → “French”. */
export const languageName = memoize((tag: string): string => languageNames.of(tag) ?? tag);

/** A country in English, given its two letters of ISO 3166-1: `FR` → “France”. */
export const countryName = memoize((code: string): string => regionNames.of(code) ?? code);
