import { ownTextsOf } from "../field-texts.ts";
import type { TextRule } from "./rule.ts";

/** What editors leave where they mean to come back; in capitals, for “todo” is a word in other languages. */
const mark = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|XXX)(?![\p{L}\p{N}])|\?\?\?|lorem ipsum/gu;

/** No text still has the mark of what is to be done. */
export const unfinishedTexts: TextRule = {
  name: "unfinished-texts",
  severity: "warning",
  find: (file) =>
    ownTextsOf(file, ["own words", "translation", "name"]).flatMap(({ start, end }) =>
      [...file.text.slice(start, end).matchAll(mark)].map(({ 0: written, index }) => ({
        start: start + index,
        end: start + index + written.length,
        message: `finish the text: “${written}” would be on the page`,
        replacement: null,
      })),
    ),
};
