import { anchorOf } from "../../timeline/dates/record-date.ts";
import type { Citation } from "./citation.ts";

/**
 * A report as a ContextObject in a span (COinS, https://archive.org/details/OpenURL-COinS), by which reference
 * managers and Wikipedia’s tools take the article, and not the page on which they find it.
 */
export function coinsOf({ title, author, container, issued, url, language }: Citation): string {
  const day = issued === null ? null : knownPartOf(issued);
  const values: readonly (readonly [string, string | null])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "newspaperArticle"],
    ["rft.title", title],
    ["rft.source", container],
    // Not `rft.creator`, which Zotero takes for a person: “R. I. A.” Novosti.
    ["rft.aucorp", author],
    ["rft.date", day],
    ["rft.identifier", url],
    ["rft.language", language],
  ];
  return values.flatMap(([key, value]) => (value === null ? [] : `${key}=${encoded(value)}`)).join("&");
}

/** Only what would be read as a sign: letters as they are on the rest of the page are sent once, compressed. */
function encoded(value: string): string {
  return value.replace(/[%&+#=]/g, encodeURIComponent);
}

/** The date as far as it is exact: there is no way to say “about”. */
function knownPartOf(issued: NonNullable<Citation["issued"]>): string | null {
  const { precision, earliest, approximate, uncertain } = anchorOf(issued);
  if (precision !== "day" && precision !== "month") return null;
  const known = earliest.slice(0, precision === "day" ? 10 : 7);
  // About a day is still in its month or beside it; only the year is beyond doubt.
  return approximate || uncertain ? known.slice(0, 4) : known;
}
