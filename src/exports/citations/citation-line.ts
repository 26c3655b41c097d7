import { printDate } from "../../timeline/dates/print.ts";
import type { Citation } from "./citation.ts";

/** A citation as a line of text. The day on which the page was seen is for the reader to write. */
export function citationLine({
  kind,
  title,
  titleTranslation,
  author,
  container,
  issued,
  url,
  archive,
}: Citation): string {
  const headline = title.startsWith("[") ? title : `“${title}”`;
  const translated = titleTranslation === null ? headline : `${headline} [${titleTranslation}]`;
  const by = kind === "report" && author !== null ? ` (${author})` : author === null ? "" : `, ${author}`;
  const day = issued === null ? "" : `, ${kind === "page" ? "first published " : ""}${printDate(issued)}`;
  const copy = archive === null ? "" : ` (archived: ${archive})`;
  return `${translated}, ${container}${by}${day}. ${url}${copy}, accessed [day].`;
}
