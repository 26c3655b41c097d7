import { type Sheet, sheetTitle } from "./sheet.ts";

/**
 * Which part of a list a page is, with the parts around it that its own name does not say: “Numbers, June
 * 2024, page 2”; null for the first page of the whole list.
 */
export function partTitle(sheet: Sheet<unknown>): string | null {
  if (sheet.whole === null) return sheet.number === 1 ? null : sheetTitle(sheet);
  const labels = [sheetTitle(sheet)];
  let inner = sheet;
  for (let { whole } = sheet; whole !== null && whole.whole !== null; { whole } = whole) {
    if (!inner.label.endsWith(whole.label)) labels.unshift(whole.label);
    inner = whole;
  }
  return labels.join(", ");
}
