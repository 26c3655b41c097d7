/** What begins a formula for a spreadsheet, which would run it: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180): each row ends with CRLF, a cell with a comma, a quotation mark
 * or a line break stands in quotation marks. A text that a spreadsheet could take for a formula gets an
 * apostrophe before it, which makes it a text; numbers stand as they are.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
