import { addresses } from "../timeline/addresses.ts";
import type { ContentRecord } from "../timeline/record.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** The page that begins the site in each language, by its path: the home page first. */
export function languagePages({ language }: ContentRecord["site"], { translations }: Timeline) {
  return [
    { language, path: addresses.home as string },
    ...translations.map((other) => ({
      language: other.language,
      path: addresses.translation(other.language),
    })),
  ];
}
