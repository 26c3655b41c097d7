import { type Rule, validEntries } from "./rule.ts";

/** A report whose day is only approximately known says how it is known. */
export const publishedNotesRule: Rule = (files) => {
  for (const { file, data } of validEntries.reports(files)) {
    const isExact = /^\d{4}-\d{2}-\d{2}$/.test(data.published);
    if (isExact || data.publishedNote !== undefined) continue;
    file.warn(
      ["published"],
      "published-notes",
      "the day is only approximately known; say in `publishedNote` how it is known",
    );
  }
};
