import { Scalar, visit } from "yaml";
import type { ContentFile } from "../content-file.ts";
import { type Invisible, invisibleIn, nameOf } from "../invisible.ts";
import type { Finding, TextRule } from "./rule.ts";
import { firstUnprintable } from "./text-rules.ts";

/** No file has a sign that nobody sees: it hides words from search, breaks addresses, or turns a line round. */
export const invisibleCharacters: TextRule = {
  name: "invisible-characters",
  severity: "error",
  find: (file) => [
    ...findingsIn(file, ({ instead }) => instead === "").map((finding) => ({
      ...finding,
      message: `remove the ${finding.message}, which nobody sees`,
    })),
    ...escapesIn(file),
  ],
};

/** Spaces are plain spaces: search and comparison take others for letters. */
export const plainSpaces: TextRule = {
  name: "plain-spaces",
  severity: "warning",
  find: (file) =>
    findingsIn(file, ({ instead }) => instead === " ").map((finding) => ({
      ...finding,
      message: `write a plain space instead of the ${finding.message}`,
    })),
};

/** The signs of a file, each with its name as the message. */
function findingsIn({ text }: ContentFile, isWanted: (sign: Invisible) => boolean): Finding[] {
  return invisibleIn(text)
    .filter(isWanted)
    .map(({ offset, length, name, instead }) => ({
      start: offset,
      end: offset + length,
      message: name,
      replacement: instead,
    }));
}

/** A sign by its number in a text in double quotes: `\u0008`; a pair of backslashes is one. */
const writtenByNumber = /\\\\|\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0abefvN_LP]))/gi;

/** Signs that have a letter of their own. */
const byLetter: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  e: "\u001B",
  f: "\f",
  v: "\v",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};

function escapesIn({ document, yamlStart, text }: ContentFile): Finding[] {
  if (!text.includes("\\")) return [];
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_key, { type, range, value }) {
      if (type !== Scalar.QUOTE_DOUBLE || !range) return;
      const before = findings.length;
      const start = yamlStart + range[0];
      for (const { 0: written, 1: two, 2: four, 3: eight, 4: letter, index } of text
        .slice(start, yamlStart + range[1])
        .matchAll(writtenByNumber)) {
        const digits = two ?? four ?? eight;
        const sign =
          digits === undefined ? byLetter[letter ?? ""] : String.fromCodePoint(Number.parseInt(digits, 16));
        if (sign === undefined) continue;
        const [invisible] = invisibleIn(`a${sign}`);
        if (invisible === undefined && !/[\p{Cc}]/u.test(sign)) continue;
        const at = start + index;
        const message = `remove ${written}: it means ${nameOf(sign)}, which no page can show`;
        findings.push({
          start: at,
          end: at + written.length,
          message,
          replacement: invisible?.instead ?? null,
        });
      }
      // Those of two numbers, and what is no character at all.
      const sign =
        findings.length > before ? null : hiddenIn(String(value), text.slice(start, yamlStart + range[1]));
      if (sign === null) return;
      const message = `remove the number of ${nameOf(sign)}, which no page can show`;
      findings.push({ start, end: yamlStart + range[1], message, replacement: null });
    },
  });
  return findings;
}

/** A sign that is in a text only by its number, and that no page can show; null where there is none. */
function hiddenIn(value: string, written: string): string | null {
  const [sign] = [...value].filter(
    (each) =>
      !written.includes(each) && (invisibleIn(`a${each}`).length > 0 || firstUnprintable(each) !== -1),
  );
  return sign ?? null;
}
