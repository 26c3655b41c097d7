import { scalarsOf } from "../field-texts.ts";
import type { TextRule } from "./rule.ts";

/** Signs that open a quotation, with those that close it. Single ones in a headline are the outlet’s own: its words are spoken. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
};

/** The signs that open a quotation, as they are in a text. */
const anySign = /["“”„«»]/;

/** Headlines and quotations are written without the quotation marks around them: pages set their own. */
export const wrappedTexts: TextRule = {
  name: "wrapped-texts",
  severity: "warning",
  find: (file) =>
    scalarsOf(file, "printed words").flatMap(({ value, range }) => {
      if (typeof value !== "string" || !range || !isWrapped(value)) return [];
      const start = file.yamlStart + range[0];
      const message = `take the quotation marks away that are around the whole text; write ${value.slice(1, -1)}`;
      return { start, end: file.yamlStart + range[1], message, replacement: null };
    }),
};

/** Whether one pair of marks is around all of a text, and there are no others in it. */
function isWrapped(text: string): boolean {
  const closing = pairs[text.at(0) ?? ""];
  const inner = text.slice(1, -1);
  return closing?.includes(text.at(-1) ?? " ") === true && inner !== "" && !anySign.test(inner);
}
