import type { PageReading } from "./page-reading.ts";

/** Where in a text the headline, the address and the day are looked for. */
const linesOfHead = 12;

/** A headline is no sentence, and no paragraph. */
const longestHeadline = 200;

/** Reads a text that was saved without its page: the headline is its first line, the address and the day stand on lines of their own near its head. */
export function readPlainText(text: string): PageReading {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const head = lines.filter((line) => line !== "").slice(0, linesOfHead);
  const isAddress = (line: string) => /^https?:\/\/\S+$/.test(line);
  const isMoment = (line: string) => /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/.test(line);
  const [first] = head.filter((line) => !isAddress(line) && !isMoment(line));
  const isHeadline = first !== undefined && first.length <= longestHeadline && !first.endsWith(".");
  return {
    titles: isHeadline ? [{ value: first, from: "first line" }] : [],
    moments: [],
    printedMoments: head.filter(isMoment).map((value) => ({ value, from: "text" })),
    languages: [],
    addresses: head.filter(isAddress).map((value) => ({ value, from: "text" })),
    outlets: [],
    bylines: [],
    text,
  };
}
