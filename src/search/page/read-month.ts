import type { Months } from "../query/read-days.ts";
import { readQuery } from "../query/read-query.ts";

/**
 * The month in a field, `2024-04`, in any usual way of writing: browsers without a field for months take any text. A
 * day stands for its month, a year for its first or last one. Null if it is none of these.
 */
export function readMonth(text: string, months: Months, end: "first" | "last"): string | null {
  const [, year] = /^\s*(\d{4})\s*$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${end === "first" ? "01" : "12"}`;
  const [part, ...others] = readQuery(text, months);
  if (part?.kind !== "days" || part.days.startsWith("-") || others.length > 0) return null;
  return part.days.slice(0, "YYYY-MM".length);
}
