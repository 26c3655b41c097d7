/** Comma-separated values (RFC 4180) as rows of cells, read letter by letter, with no regard to how the site writes them. */
export function parseCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"') {
      if (cell !== "") throw new Error(`A quotation mark stands inside the cell “${cell}”.`);
      quoted = true;
    } else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (text.startsWith("\r\n", index)) {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      index += 1;
    } else if (letter === "\r" || letter === "\n") {
      throw new Error(`A line ends otherwise than with CRLF after “${cell}”.`);
    } else cell += letter;
  }
  if (quoted || cell !== "" || row.length > 0) throw new Error("The last row does not end.");
  return rows;
}
