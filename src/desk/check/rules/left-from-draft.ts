import { scalarsAt } from "../scalars-at.ts";
import { filesOf, type Rule } from "./rule.ts";

/** The text in a draft that editors replace with what the report says. */
export const saysPlaceholder = "One to three sentences in your own words.";

/** Nothing that a draft holds for its editor to replace is left in a report. */
export const leftFromDraftRule: Rule = (files) => {
  for (const file of filesOf(files, "reports")) {
    for (const { value, range } of scalarsAt(file, "accounts.*.says")) {
      if (value !== saysPlaceholder) continue;
      file.noteAt(
        file.yamlStart + (range?.[0] ?? 0),
        "error",
        "left-from-draft",
        "this is still what the draft began with; write what the report says of the event",
      );
    }
  }
};
