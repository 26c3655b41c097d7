import { ownTextsOf } from "../field-texts.ts";
import type { TextRule } from "./rule.ts";

/** Our own texts have em dashes and real ellipses, not what a typewriter had for them. */
export const dashes: TextRule = {
  name: "dashes",
  severity: "warning",
  find: (file) =>
    ownTextsOf(file, ["own words"]).flatMap(({ start, end }) =>
      [...file.text.slice(start, end).matchAll(/(?<=[^\s\n])[ \t]+[-–](?=\s+\S)|\.\.\./g)].map(
        ({ index, 0: written }) => {
          const from = start + index + (written.length - written.trimStart().length);
          const sign = written.trim();
          return {
            start: from,
            end: from + sign.length,
            message: sign === "..." ? "write … instead of ..." : `write — instead of ${sign}, or a comma`,
            replacement: null,
          };
        },
      ),
    ),
};
