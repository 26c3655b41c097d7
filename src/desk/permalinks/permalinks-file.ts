import { compareText } from "../../timeline/dates/order.ts";

/** The file in the content folder that lists every address ever published. */
export const permalinksName = "permalinks.txt";

const heading =
  "# Every address ever published, one a line. None is ever taken out: what moves or is withdrawn goes into redirects.yaml.";

/** A line of the file that is not a comment. */
export interface PermalinkLine {
  /** Counted from 1. */
  readonly line: number;
  /** Its text without surrounding space. */
  readonly address: string;
  /** Whether it has the form of an address. */
  readonly valid: boolean;
}

/** The lines of the file that are not comments. */
export function readPermalinks(text: string): PermalinkLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, address: line.trim() }))
    .filter(({ address }) => address !== "" && !address.startsWith("#"))
    .map(({ line, address }) => ({ line, address, valid: /^\/[\w.~/-]*$/.test(address) }));
}

/** The text of the file: a comment, and each address once, sorted. */
export function printPermalinks(addresses: Iterable<string>): string {
  return `${[heading, ...[...new Set(addresses)].toSorted(compareText)].join("\n")}\n`;
}
