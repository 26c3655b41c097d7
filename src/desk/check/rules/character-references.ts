import { plainText } from "../../../timeline/text.ts";
import { ownTextsOf } from "../field-texts.ts";
import type { TextRule } from "./rule.ts";

const reference = /&(?:[a-z]+\d*|#\d+|#x[0-9a-f]+);/gi;

/** Texts have the signs themselves, not what stands for them in HTML: a page would show `&amp;` letter by letter. */
export const characterReferences: TextRule = {
  name: "character-references",
  severity: "warning",
  find: (file) =>
    ownTextsOf(file, ["own words", "translation", "printed words", "name"]).flatMap(
      ({ start, end, writing }) =>
        // Markdown reads them.
        [...(writing === "markdown" ? "" : file.text.slice(start, end)).matchAll(reference)].flatMap(
          ({ 0: written, index }) => {
            const sign = plainText(written);
            if (sign === written) return [];
            const message = `write ${sign} instead of ${written}: that is how the sign is written in HTML`;
            return { start: start + index, end: start + index + written.length, message, replacement: null };
          },
        ),
    ),
};
