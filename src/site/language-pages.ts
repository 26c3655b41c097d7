import { addresses } from "../timeline/addresses.ts";
import type { ContentRecord } from "../timeline/record.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** A page, by its path from the site’s root, and its language as a BCP 47 tag. */
interface LanguagePage {
  readonly language: string;
  readonly path: string;
}

/** The page that begins the site in each language, the home page first. */
export function languagePages(
  { language }: ContentRecord["site"],
  { translations }: Timeline,
): LanguagePage[] {
  return [
    { language, path: addresses.home },
    ...translations.map((other) => ({
      language: other.language,
      path: addresses.translation(other.language),
    })),
  ];
}
