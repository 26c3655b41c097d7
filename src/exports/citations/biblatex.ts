import type { Citation } from "./citation.ts";

/**
 * Citations for BibLaTeX (https://ctan.org/pkg/biblatex), in UTF-8. It knows the day of a newspaper article, also one
 * that is approximate, where BibTeX knows only month and year.
 */
export function biblatexOf(citations: readonly Citation[]): string {
  return citations.map(entryOf).join("\n");
}

function entryOf(citation: Citation): string {
  const { kind, key, title, author, container, issued, url, archive, language } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    // In braces of its own, so that no style changes its letters.
    ["title", `{${escaped(title)}}`],
    ["author", author === null ? null : `{${escaped(author)}}`],
    [kind === "report" ? "journaltitle" : "organization", `{${escaped(container)}}`],
    ["date", issued?.edtf ?? null],
    ["url", verbatim(url)],
    ["language", language],
    ["addendum", archive === null ? null : `Archived: \\url{${verbatim(archive)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},\n`));
  const type = kind === "report" ? "article" : "online";
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}%&#_$]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** An address is taken as it is, but its braces would end the field. */
function verbatim(url: string): string {
  return url.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
