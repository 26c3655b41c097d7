import { anchorOf } from "../../timeline/dates/record-date.ts";
import type { Citation } from "./citation.ts";

/** Citations as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export function cslOf(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(itemOf), null, 2)}\n`;
}

function itemOf({ kind, key, title, author, container, issued, url, archive, language }: Citation): object {
  return {
    id: key,
    type: kind === "report" ? "article-newspaper" : "webpage",
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    "container-title": container,
    ...(issued !== null && { issued: dateOf(issued) }),
    URL: url,
    ...(archive !== null && { archive_location: archive }),
    language,
  };
}

/** No more of a date than is known. */
function dateOf(issued: NonNullable<Citation["issued"]>): object {
  const { year, month, day, approximate, uncertain } = anchorOf(issued);
  const parts = [year, month, day].filter((part) => part !== null);
  return { "date-parts": [parts], ...((approximate || uncertain) && { circa: true }) };
}
