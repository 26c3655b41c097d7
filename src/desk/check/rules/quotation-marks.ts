import { type OwnText, ownTextsOf, type Writing } from "../field-texts.ts";
import type { Finding, TextRule } from "./rule.ts";

/** Our own texts have typographic quotation marks and apostrophes; headlines and quotations keep what the outlet printed. */
export const quotationMarks: TextRule = {
  name: "quotation-marks",
  severity: "warning",
  find: (file) => ownTextsOf(file).flatMap((own) => findIn(own, file.text)),
};

/** A straight mark as it is written in the file, which may be with a backslash or twice. */
const straightMarks: Readonly<Record<Writing, RegExp>> = {
  markdown: /\\?["']/g,
  plain: /["']/g,
  "in single quotes": /''|"/g,
  // A pair of backslashes is one character of the text, and does not belong to the mark after it.
  "in double quotes": /\\\\|\\"|'/g,
};

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly isDouble: boolean;
  /** The letters on its two sides; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

function findIn({ start, end, writing }: OwnText, text: string): Finding[] {
  const own = text.slice(start, end);
  const marks = [...own.matchAll(straightMarks[writing])]
    .filter(([written]) => written !== "\\\\")
    .map(({ index, 0: written }) => ({
      start: start + index,
      end: start + index + written.length,
      isDouble: written.endsWith('"'),
      before: own.slice(0, index).at(-1) ?? "",
      after: own.slice(index + written.length).at(0) ?? "",
    }));
  const doubles = marks.filter(({ isDouble }) => isDouble);
  const pairs =
    doubles.length % 2 === 0 &&
    doubles.every((mark, index) => (index % 2 === 0 ? opens(mark) : closes(mark)));
  return marks.map((mark) => {
    if (!mark.isDouble) return apostrophe(mark);
    const replacement = doubles.indexOf(mark) % 2 === 0 ? "“" : "”";
    return { ...mark, message: 'write “ and ” instead of "', replacement: pairs ? replacement : null };
  });
}

function opens({ before, after }: Mark): boolean {
  return /^[\s([–—]?$/.test(before) && /^[^\s.,;:!?)\]]$/u.test(after);
}

function closes({ before, after }: Mark): boolean {
  return /^[^\s([]$/u.test(before) && /^[\s.,;:!?)\]–—]?$/.test(after);
}

/** Within a word it can be nothing but an apostrophe; elsewhere it may close a quotation. */
function apostrophe(mark: Mark): Finding {
  const isWithinWord = /^\p{L}$/u.test(mark.before) && /^\p{L}$/u.test(mark.after);
  const message = "write ’ instead of ' (or ‘ and ’ around a quotation within a quotation)";
  return { ...mark, message, replacement: isWithinWord ? "’" : null };
}
