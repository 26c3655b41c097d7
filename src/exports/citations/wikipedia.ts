import { printKnownParts } from "../../timeline/dates/print.ts";
import { anchorOf } from "../../timeline/dates/record-date.ts";
import type { Citation } from "./citation.ts";

/** A report as Wikipedia cites it (https://en.wikipedia.org/wiki/Template:Cite_news). */
export function citeNews({
  title,
  titleTranslation,
  author,
  container,
  issued,
  url,
  archive,
  language,
}: Citation): string {
  const captured = archive === null ? null : captureDayOf(archive);
  const parameters: readonly (readonly [string, string | null])[] = [
    ["title", title],
    ["trans-title", titleTranslation],
    ["url", url],
    ["work", container],
    ["agency", author],
    ["date", issued === null ? null : dateOf(issued)],
    ["language", language],
    // The template takes an archive only with its day.
    ["archive-url", captured === null ? null : archive],
    ["archive-date", captured],
  ];
  const written = parameters.flatMap(([name, value]) =>
    value === null ? [] : ` |${name}=${escaped(value)}`,
  );
  return `{{cite news${written.join("")}}}`;
}

/** The template takes “c.” with a year alone. */
function dateOf(issued: NonNullable<Citation["issued"]>): string {
  const point = anchorOf(issued);
  return point.approximate || point.uncertain ? `c. ${point.year}` : printKnownParts(point);
}

/** The day of a copy of the Internet Archive, which is a part of its address. */
function captureDayOf(archive: string): string | null {
  const [, year, month, day] = /\/web\/(\d{4})(\d{2})(\d{2})\d*/.exec(archive) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function escaped(value: string): string {
  return value.replaceAll("|", "{{!}}").replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}
