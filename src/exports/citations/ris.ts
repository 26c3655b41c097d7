import { anchorOf } from "../../timeline/dates/record-date.ts";
import type { Citation } from "./citation.ts";

/** Citations as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), which EndNote, Citavi and others read. */
export function risOf(citations: readonly Citation[]): string {
  return citations.map(recordOf).join("\r\n");
}

function recordOf({ kind, key, title, author, container, issued, url, archive, language }: Citation): string {
  const tags: readonly (readonly [string, string | null])[] = [
    ["TY", kind === "report" ? "NEWS" : "ELEC"],
    ["ID", key],
    ["TI", title],
    ["T2", container],
    ["AU", author],
    ["PY", issued === null ? null : String(anchorOf(issued).year)],
    ["DA", issued === null ? null : dayOf(issued)],
    ["UR", url],
    ["L2", archive],
    ["LA", language],
    ["ER", ""],
  ];
  return tags
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`))
    .join("");
}

/** `2024/06/12/`; what is not known stays empty, and what is about stands behind the last stroke. */
function dayOf(issued: NonNullable<Citation["issued"]>): string {
  const { year, month, day, approximate, uncertain } = anchorOf(issued);
  const two = (part: number | null) => (part === null ? "" : String(part).padStart(2, "0"));
  const doubt = approximate ? "about" : uncertain ? "uncertain" : "";
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/${doubt}`;
}
