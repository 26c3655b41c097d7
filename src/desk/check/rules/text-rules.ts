import type { Nodes } from "mdast";
import { Scalar, visit } from "yaml";
import type { TextContent } from "../../../schema/fields.ts";
import { plainText } from "../../../timeline/text.ts";
import { allFiles, byteOrderMark, type ContentFile, everyFile } from "../content-file.ts";
import { ownTextsOf, scalarsOf } from "../field-texts.ts";
import { nameOf } from "../invisible.ts";
import type { Finding, Rule, TextRule } from "./rule.ts";

/**
 * What is not printable (https://yaml.org/spec/1.2.2/#51-character-set), what replaces bytes that are not UTF-8, and what
 * has no meaning outside of one program.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD\p{Co}\p{Noncharacter_Code_Point}]/u;

/** Where the first character is that cannot be in a text; -1 where there is none. */
export function firstUnprintable(text: string): number {
  return text.search(unprintable);
}

/** Every file is text in UTF-8: the build could not read anything else, or would show nonsense. */
export const charactersRule: Rule = (files) => {
  for (const file of everyFile(files)) {
    const offset = firstUnprintable(file.text);
    if (offset === -1) continue;
    const message =
      file.text[offset] === "\uFFFD"
        ? "this is not UTF-8, or a letter was lost here earlier; write it again, and save the file as UTF-8"
        : `there is an unprintable character here, ${nameOf(String.fromCodePoint(file.text.codePointAt(offset) ?? 0))}; remove it`;
    file.noteAt(offset, "error", "characters", message);
  }
};

/** What YAML 1.1 reads as a timestamp (https://yaml.org/type/timestamp.html): a day, alone or with a time. */
const momentOfTime = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s]|$)/;

/** Whether there can be such a timestamp anywhere in a file: most have none, and need not be searched value by value. */
const anyMoment = /[\s[{,]\d{4}-\d{1,2}-\d{1,2}(?![\d-])/;

/** A day as the record writes it, with nothing that quotation marks could change. */
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Dates are in quotation marks. The YAML reader of the build takes a bare `2024-06-12` for a moment
 * of time, and its precision and time zone are lost.
 */
export const quotedDates: TextRule = {
  name: "quoted-dates",
  severity: "error",
  find: ({ document, yamlStart, text }) => {
    if (!anyMoment.test(text)) return [];
    const findings: Finding[] = [];
    visit(document, {
      Scalar(key, { type, source = "", range }) {
        if (type !== Scalar.PLAIN || !range || !momentOfTime.test(source)) return;
        const start = yamlStart + range[0];
        const end = yamlStart + range[1];
        const isWhole = key !== "key" && wholeDay.test(source) && text.slice(start, end) === source;
        findings.push({
          start,
          end,
          message: `put the date in quotation marks: "${source}"`,
          replacement: isWhole ? `"${source}"` : null,
        });
      },
    });
    return findings;
  },
};

/** No text is cut short by a number sign: in YAML, what follows it is a comment that no page shows. */
export const cutTexts: TextRule = {
  name: "cut-texts",
  severity: "error",
  find: (file) =>
    scalarsOf(file, "own words", "translation", "printed words", "name").flatMap(
      ({ comment, range, type }) =>
        type !== Scalar.PLAIN || !comment || !range
          ? []
          : {
              start: file.yamlStart + range[1],
              end: file.yamlStart + range[2],
              message: `nothing from “#${comment.split("\n")[0]}” on would be shown; put the whole text in quotation marks, or remove the comment`,
              replacement: null,
            },
    ),
};

/** Words that no sentence needs twice in a row, so that one of the two can be removed without asking. */
const neverTwice = new Set(["a", "an", "and", "of", "or", "the"]);

/** Words that a sentence may need twice in a row: “what he had had”, “said that that was”. */
const oftenTwice = new Set(["had", "that"]);

const doubled = /(?<![\p{L}\p{M}\p{N}’'-])(\p{L}[\p{L}\p{M}]*)(\s+(\1))(?![\p{L}\p{M}\p{N}’'-])/giu;

/** No word of our own texts is there twice in a row. */
export const doubleWords: TextRule = {
  name: "double-words",
  severity: "warning",
  find: (file) =>
    matchesIn(file, doubled).flatMap(({ offset, match: [, word = "", more = "", again = ""] }) => {
      if (oftenTwice.has(word.toLowerCase())) return [];
      const start = offset + word.length;
      const replacement = neverTwice.has(word.toLowerCase()) ? "" : null;
      return {
        start,
        end: start + more.length,
        message: `“${word} ${again}”: write the word once`,
        replacement,
      };
    }),
};

/** A text without the second of two equal words in a row, where no sentence needs both. */
export function withoutDoubles(text: string): string {
  const once = text.replace(doubled, (words, word: string) =>
    neverTwice.has(word.toLowerCase()) ? word : words,
  );
  return once === text ? text : withoutDoubles(once);
}

/** Our own texts have em dashes and real ellipses, not what a typewriter had for them. */
export const dashes: TextRule = {
  name: "dashes",
  severity: "warning",
  find: (file) =>
    matchesIn(file, /(?<=[^\s\n][ \t]+)[-–](?=\s+\S)|\.\.\./g, ["own words"]).map(
      ({ offset, match: [sign] }) => ({
        start: offset,
        end: offset + sign.length,
        message: sign === "..." ? "write … instead of ..." : `write — instead of ${sign}, or a comma`,
        replacement: null,
      }),
    ),
};

/** Where our own texts in a file match a pattern. */
function matchesIn(file: ContentFile, pattern: RegExp, contents?: readonly TextContent[]) {
  return ownTextsOf(file, contents).flatMap(({ start, end }) =>
    [...file.text.slice(start, end).matchAll(pattern)].map((match) => ({
      offset: start + match.index,
      match,
    })),
  );
}

/** Invisible space that makes comparisons of two versions longer: at the ends of lines and of the file, tabs, line ends of Windows. */
export const whiteSpace: TextRule = {
  name: "white-space",
  severity: "warning",
  find: ({ text, body, markdownStart }) => {
    const findings: Finding[] = [];
    const note = (start: number, end: number, message: string, replacement: string) =>
      findings.push({ start, end, message, replacement });
    if (text.startsWith(byteOrderMark)) {
      const message = "remove the invisible byte order mark: save the file as UTF-8 without it";
      note(0, byteOrderMark.length, message, "");
    }
    // One finding for the file: one for each line would hide all others.
    const windows = text.indexOf("\r\n");
    if (windows !== -1) {
      const message = "the lines end as on Windows; save the file with Unix line endings (LF)";
      note(windows, text.length, message, text.slice(windows).replaceAll("\r\n", "\n"));
    }
    const breaks = new Set(body.flatMap(breaksIn).map((offset) => markdownStart + offset));
    for (const { index, 0: space } of text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)) {
      if (breaks.has(index)) continue;
      note(index, index + space.length, "remove the space at the end of the line", "");
    }
    for (const { index, 0: space } of text.matchAll(/(?<=[^ \t\r\n])[ ]*\t[ \t]*(?=[^ \t\r\n])/g)) {
      note(index, index + space.length, "write a space instead of the tab", " ");
    }
    if (text !== "" && !/[\r\n]$/.test(text)) {
      note(text.length, text.length, "end the last line with a line break", "\n");
    }
    return findings;
  },
};

/** Two spaces at the end of a line of Markdown ask for a new line on the page. */
function breaksIn(node: Nodes): number[] {
  if (node.type === "break") return [node.position?.start.offset ?? -1];
  return "children" in node ? node.children.flatMap(breaksIn) : [];
}

/** Sentences with fewer words are formulae, such as where a day is printed, and may recur. */
const fewestWords = 10;

/** No sentence of our own texts is in another text too: a copy is easily forgotten when one of the two is corrected. */
export const repeatedSentencesRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  for (const file of allFiles(files)) {
    for (const { text, offset } of textsWithOffsets(file)) {
      for (const sentence of text.split(/(?<=[.!?]”?)\s+/)) {
        const words = sentence.split(" ");
        if (words.length < fewestWords) continue;
        const other = seen.get(sentence);
        if (other === undefined) {
          seen.set(sentence, file);
          continue;
        }
        const beginning = words.slice(0, 5).join(" ");
        const message = `“${beginning} …” is a sentence of ${other.file.path} too; say it in other words, or only once`;
        file.noteAt(offset, "warning", "repeated-sentences", message);
      }
    }
  }
};

function textsWithOffsets(file: ContentFile): { text: string; offset: number }[] {
  const fields = scalarsOf(file, "own words").flatMap(({ value, range }) =>
    typeof value === "string"
      ? { text: value.replace(/\s+/g, " "), offset: file.yamlStart + (range?.[0] ?? 0) }
      : [],
  );
  return [...fields, { text: plainText(file.bodyText), offset: file.textStart }];
}
