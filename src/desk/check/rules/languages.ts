import { canonicalTag, isKnownLanguage, languageFault } from "../../../schema/language-tags.ts";
import { scalarsAt } from "../scalars-at.ts";
import type { TextRule } from "../text-findings.ts";
import { allFiles, type Rule } from "./rule.ts";

const fields = ["language", "names.*.language"];

/** A language tag names a language there is. The schema asks for the usual form only, which words such as `english` have too. */
export const languagesRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const { value, range } of fields.flatMap((field) => scalarsAt(file, field))) {
      // What is no tag in its usual form is a fault for the schema.
      if (typeof value !== "string" || canonicalTag(value) !== value) continue;
      const fault = languageFault(value);
      if (fault !== null) file.noteAt(file.yamlStart + (range?.[0] ?? 0), "error", "languages", fault);
    }
  }
};

/** Tags of languages that only lack their usual form: `EN-gb` for `en-GB`. The schema refuses them. */
export const languageMends: TextRule = {
  name: "languages",
  severity: "error",
  find: (file) =>
    fields
      .flatMap((field) => scalarsAt(file, field))
      .flatMap(({ value, range, source }) => {
        const tag = typeof value === "string" ? canonicalTag(value) : null;
        if (tag === null || tag === value || !isKnownLanguage(tag)) return [];
        if (!range || source === undefined || source !== value) return [];
        const end = file.yamlStart + range[1];
        // Without the quotation marks around it, where it has any.
        const written = file.text.slice(file.yamlStart + range[0], end);
        const start = file.yamlStart + range[0] + written.indexOf(source);
        return { start, end: start + source.length, message: `write "${tag}"`, replacement: tag };
      }),
};
