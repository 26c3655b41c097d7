const languageNames = new Intl.DisplayNames("en", { type: "language" });
const regionNames = new Intl.DisplayNames("en", { type: "region" });

/** A language in English, given its BCP 47 tag: `hy` → “Armenian”. */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** A country in English, given its two letters of ISO 3166-1: `AM` → “Armenia”. */
export function countryName(code: string): string {
  return regionNames.of(code) ?? code;
}
