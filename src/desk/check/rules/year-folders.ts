import { basename, dirname } from "node:path";
import { filesOf, type Rule } from "./rule.ts";

/** A report is in the folder of the year in which it was published, where the next editor looks for it. */
export const yearFoldersRule: Rule = (files) => {
  for (const file of filesOf(files, "reports")) {
    const published = file.document.get("published");
    const year = typeof published === "string" ? /^\d{4}(?=-)/.exec(published)?.[0] : undefined;
    const folder = basename(dirname(file.file.path));
    if (year === undefined || folder === year) continue;
    file.warn(
      ["published"],
      "year-folders",
      `published in ${year}, but the file is in ${folder}/; move it to reports/${year}/`,
    );
  }
};
