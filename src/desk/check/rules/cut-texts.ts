import { Scalar } from "yaml";
import type { CollectionName } from "../../../schema/collections.ts";
import { scalarsAt } from "../scalars-at.ts";
import { allFiles, type Rule } from "./rule.ts";

/** The fields whose text is most often written without quotation marks, with `*` for each item of a list. */
const fields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  events: ["title", "dateNote", "disputes.*.question", "disputes.*.positions.*.says", "corrections.*.what"],
  reports: [
    "title",
    "titleTranslation",
    "publishedNote",
    "accounts.*.says",
    "accounts.*.dateNote",
    "accounts.*.quote.words",
    "accounts.*.quote.translation",
  ],
};

/** No text is cut short by a number sign: in YAML, what follows it is a remark that no page shows. */
export const cutTextsRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const { comment, range, type } of (fields[file.collection] ?? []).flatMap((field) =>
      scalarsAt(file, field),
    )) {
      if (type !== Scalar.PLAIN || !comment || !range) continue;
      file.noteAt(
        file.yamlStart + range[1],
        "error",
        "cut-texts",
        `nothing from “#${comment.split("\n")[0]}” on would be shown; put the whole text in quotation marks, or take the remark out`,
      );
    }
  }
};
