import { Scalar } from "yaml";
import { scalarsOf } from "../field-texts.ts";
import { allFiles, type Rule } from "./rule.ts";

/** No text is cut short by a number sign: in YAML, what follows it is a comment that no page shows. */
export const cutTextsRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const { comment, range, type } of scalarsOf(
      file,
      "own words",
      "translation",
      "printed words",
      "name",
    )) {
      if (type !== Scalar.PLAIN || !comment || !range) continue;
      file.noteAt(
        file.yamlStart + range[1],
        "error",
        "cut-texts",
        `nothing from “#${comment.split("\n")[0]}” on would be shown; put the whole text in quotation marks, or remove the comment`,
      );
    }
  }
};
