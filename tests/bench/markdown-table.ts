import type { Measured } from "./figures.ts";
import { tableHead, tableLines } from "./table-lines.ts";

/** All that was measured as a table in Markdown, with the growth from one record to the next. */
export function markdownTable(measured: readonly Measured[]): string {
  const head = ["", ...tableHead(measured, true)];
  const rows = tableLines(measured, true).map(({ level, what, cells }) => {
    if (level === 0) return [`**${what}**`, ...head.slice(1).map(() => "")];
    // A space that Markdown keeps: a part stands further in.
    return [`${level === 2 ? "\u2003" : ""}${what}`, ...cells];
  });
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
