/** A line of a table. */
export type Row = readonly (string | number | boolean | null)[];

const byteOrderMark = "\uFEFF";

/** The beginning of a formula, which a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180) in UTF-8. Texts that look like formulas get an apostrophe in front, and
 * the whole file a byte order mark: without it, Excel reads letters of other scripts as signs.
 */
export function csvOf(rows: readonly Row[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: Row[number]): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
