import { Scalar, visit } from "yaml";
import { allFiles, type Rule } from "./rule.ts";

/** What YAML 1.1 reads as a timestamp (https://yaml.org/type/timestamp.html): a day, alone or with a time. */
const momentOfTime = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s]|$)/;

/**
 * Dates stand in quotation marks. The YAML reader of the build takes a bare `2024-06-12` for a moment
 * of time, and its precision and time zone are lost.
 */
export const quotedDatesRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    visit(file.document, {
      Scalar(_key, node) {
        if (node.type !== Scalar.PLAIN || !momentOfTime.test(node.source ?? "")) return;
        file.failAt(node, "quoted-dates", `put the date in quotation marks: "${node.source}"`);
      },
    });
  }
};
