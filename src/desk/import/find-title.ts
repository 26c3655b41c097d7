import { fold } from "../../search/fold.ts";
import { cleanText } from "./clean-text.ts";
import type { PageReading } from "./page-reading.ts";

/** What stands between a headline and the name of the outlet. */
const separator = /\s+[|–—·•:»/-]\s+/u;

/**
 * The headline: as the page tells it first, in the signs of its heading, without the name of the outlet at its end. Null where the page
 * has none but the outlet’s name.
 *
 * @param outlets names of the outlet and its host.
 */
export function findTitle(
  { titles }: Pick<PageReading, "titles">,
  outlets: readonly string[],
): string | null {
  const names = new Set(outlets.map(fold));
  for (const { value } of titles) {
    const title = withoutOutlet(cleanText(value) ?? "", names);
    if (title !== "" && !names.has(fold(title))) return asPrinted(title, titles);
  }
  return null;
}

/** Metadata often have plain quotation marks and dashes where the heading that readers see has its own. */
function asPrinted(title: string, titles: PageReading["titles"]): string {
  const headings = titles.filter(({ from }) => from === "heading").map(({ value }) => cleanText(value) ?? "");
  return headings.find((heading) => fold(heading) === fold(title)) ?? title;
}

function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const parts = title.split(separator);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || !names.has(fold(last))) return title;
  return title
    .slice(0, title.lastIndexOf(last))
    .replace(/\s+[|–—·•:»/-]\s+$/u, "")
    .trim();
}
