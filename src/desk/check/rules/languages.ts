import { canonicalTag, isKnownLanguage, languageFault } from "../../../schema/language-tags.ts";
import { scalarsOf } from "../field-texts.ts";
import { allFiles, type Rule, type TextRule } from "./rule.ts";

/** A language tag names a language that exists. The schema asks for the usual form only, which words such as `english` have too. */
export const languagesRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const { value, range } of scalarsOf(file, "language")) {
      // The rule `schema` reports what is not a tag in its usual form.
      if (typeof value !== "string" || canonicalTag(value) !== value) continue;
      const fault = languageFault(value);
      if (fault !== null) file.noteAt(file.yamlStart + (range?.[0] ?? 0), "error", "languages", fault);
    }
  }
};

/** Language tags that only need their usual form: `EN-gb` for `en-GB`. The schema refuses them. */
export const languageForms: TextRule = {
  name: "languages",
  severity: "error",
  find: (file) =>
    scalarsOf(file, "language").flatMap(({ value, range, source }) => {
      const tag = typeof value === "string" ? canonicalTag(value) : null;
      if (tag === null || tag === value || !isKnownLanguage(tag)) return [];
      if (!range || source === undefined || source !== value) return [];
      const end = file.yamlStart + range[1];
      // Without the quotation marks around it, if there are any.
      const written = file.text.slice(file.yamlStart + range[0], end);
      const start = file.yamlStart + range[0] + written.indexOf(source);
      return { start, end: start + source.length, message: `write "${tag}"`, replacement: tag };
    }),
};
