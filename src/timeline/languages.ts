import { memoize } from "./memoize.ts";

// Made when they are first needed: the search page needs them only where it has results, and a slow phone takes long for it.
let languageNames: Intl.DisplayNames | undefined;
let regionNames: Intl.DisplayNames | undefined;

/** A language in English, given its BCP 47 tag: `fr` → “French”. */
export const languageName = memoize((tag: string): string => {
  languageNames ??= new Intl.DisplayNames("en", { type: "language" });
  return languageNames.of(tag) ?? tag;
});

/** A country in English, given its two letters of ISO 3166-1: `FR` → “France”. */
export const countryName = memoize((code: string): string => {
  regionNames ??= new Intl.DisplayNames("en", { type: "region" });
  return regionNames.of(code) ?? code;
});
