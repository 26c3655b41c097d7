import { scalarsOf } from "../field-texts.ts";
import { filesOf, type Rule } from "./rule.ts";

/** The text in a draft that editors replace with what the report says. */
export const saysPlaceholder = "One to three sentences in your own words.";

/** No report still has the text that a draft begins with. */
export const leftFromDraftRule: Rule = (files) => {
  for (const file of filesOf(files, "reports")) {
    for (const { value, range } of scalarsOf(file, "own words")) {
      if (value !== saysPlaceholder) continue;
      file.noteAt(
        file.yamlStart + (range?.[0] ?? 0),
        "error",
        "left-from-draft",
        "this is the text of the draft; write what the report says of the event",
      );
    }
  }
};
