import { compareText } from "../../timeline/dates/order.ts";

/** The file below the content folder that holds every address ever published. */
export const permalinksName = "permalinks.txt";

const heading =
  "# Every address ever published, one a line. None is ever taken out: what moves or is withdrawn goes into redirects.yaml.";

/** A line of the file that is no comment. */
export interface PermalinkLine {
  /** Counted from 1. */
  readonly line: number;
  /** What stands there, without space at its ends. */
  readonly address: string;
  /** Whether it has the form of an address at all. */
  readonly valid: boolean;
}

/** The lines of the file that should be addresses. */
export function readPermalinks(text: string): PermalinkLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, address: line.trim() }))
    .filter(({ address }) => address !== "" && !address.startsWith("#"))
    .map(({ line, address }) => ({ line, address, valid: /^\/[\w.~/-]*$/.test(address) }));
}

/** The file with these addresses: each once, in order, below a line that says what they are. */
export function printPermalinks(addresses: Iterable<string>): string {
  return `${[heading, ...[...new Set(addresses)].toSorted(compareText)].join("\n")}\n`;
}
