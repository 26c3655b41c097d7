import type { Measured } from "./figures.ts";
import { tableHead, tableLines } from "./table-lines.ts";

const notesOnSearch = [
  "Weight: bytes as sent with gzip (each body compressed at level 9, files that are compressed already as they are),",
  "without headers, nothing in the cache; kB are 1,000 bytes. Until suggestions or results: all that had come by then.",
  "Time: in the page, from the key to the frame that shows it; the browser and the server are on this machine.",
];

/** How a table is printed. */
export interface TableStyle {
  /** Whether there is a column after each record but the first: how many times the figure before it is. */
  readonly growth?: boolean;
  /** What stands below it, line by line. */
  readonly notes?: readonly string[];
}

/** All that was measured, a line each, the records side by side. */
export function printTable(
  measured: readonly Measured[],
  { growth = false, notes = notesOnSearch }: TableStyle = {},
): string {
  const head = ["", ...tableHead(measured, growth)];
  const rows = tableLines(measured, growth).flatMap(({ level, what, cells }) =>
    level === 0 ? [[], [what]] : [[`${"  ".repeat(level)}${what}`, ...cells]],
  );
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length)),
  );
  const print = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join("   ")
      .trimEnd();
  return [print(head), ...rows.map(print), "", ...notes].join("\n");
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - [...text].length));
  return right ? space + text : text + space;
}
