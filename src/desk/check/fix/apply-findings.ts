import type { Finding } from "../text-findings.ts";

/** A text with the replacements of findings; of two that overlap only the first is made. */
export function applyFindings(text: string, findings: readonly Finding[]): string {
  let mended = "";
  let end = 0;
  for (const { start, end: until, replacement } of findings.toSorted((a, b) => a.start - b.start)) {
    if (replacement === null || start < end) continue;
    mended += text.slice(end, start) + replacement;
    end = until;
  }
  return mended + text.slice(end);
}
