/** The part of a page that is indexed has this mark; a page without it is not found by search. */
const indexed = "data-pagefind-body";

/**
 * What Pagefind passes over, but for what stands within as a fact of the page. (Filters and orders stand in none
 * here, and no element is both.)
 */
const ignored = "data-pagefind-ignore";
const fact = "data-pagefind-meta";

/** What stands on pages that no search shall find: those of events and reports that moved or were withdrawn. */
const unlisted = '<meta name="robots" content="noindex">';

/** A tag: whether it ends an element, the element’s name, and its attributes. */
const tags = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/g;

/** Elements that have no end. */
const voidElements = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * What search reads of a page, or null where search shall not find the page: what is indexed, without what
 * Pagefind would pass over there, most of many pages. Each value of each filter gets an element, as Pagefind
 * wants it; the page itself bears them as one list, since a page may have some hundreds: every month of a
 * long span is one.
 */
export function searchedPart(page: string): string | null {
  if (!page.includes(indexed) || page.includes(unlisted)) return null;
  const main = page.slice(page.indexOf("<main"), page.lastIndexOf("</main>"));
  const body = (withoutIgnored(main) ?? main).replace(
    /<span hidden data-search-filters="([^"]*)"/,
    (span, list: string) => {
      const filters = list
        .split(", ")
        .map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`);
      return `${filters.join("")}${span}`;
    },
  );
  return `<!DOCTYPE html><html lang="en"><body>${body}</main></body></html>`;
}

/** How far a page has been cut: what is kept of it so far, and in which elements the next tag stands. */
interface Cut {
  /** The part of the page that is kept, up to `from`. */
  readonly kept: string[];
  /** From where on the page is kept next. */
  from: number;
  /** How deep the outermost ignored element lies; 0 outside of one. */
  ignoredDepth: number;
  /** How deep the outermost fact within an ignored element lies; 0 outside of one. */
  factDepth: number;
}

/** HTML without the elements that are ignored; null where its elements do not end in the order of their beginnings. */
function withoutIgnored(html: string): string | null {
  const cut: Cut = { kept: [], from: 0, ignoredDepth: 0, factDepth: 0 };
  const open: string[] = [];
  for (const { 0: tag, 1: slash, 2: name = "", 3: attributes = "", index } of html.matchAll(tags)) {
    if (voidElements.has(name)) continue;
    if (slash === "") {
      open.push(name);
      begin(cut, html, { depth: open.length, attributes, at: index });
    } else {
      end(cut, html, { depth: open.length, after: index + tag.length });
      if (open.pop() !== name) return null;
    }
  }
  // Of `<main>`, the end is missing here: it alone must still be open.
  return open.length === 1 ? cut.kept.join("") + html.slice(cut.from) : null;
}

function begin(
  cut: Cut,
  html: string,
  { depth, attributes, at }: { depth: number; attributes: string; at: number },
): void {
  if (cut.ignoredDepth === 0) {
    if (!attributes.includes(ignored)) return;
    cut.kept.push(html.slice(cut.from, at), `<div ${ignored}>`);
    cut.ignoredDepth = depth;
  } else if (cut.factDepth === 0 && attributes.includes(fact)) {
    cut.factDepth = depth;
    cut.from = at;
  }
}

function end(cut: Cut, html: string, { depth, after }: { depth: number; after: number }): void {
  if (depth === cut.factDepth) {
    cut.kept.push(html.slice(cut.from, after));
    cut.factDepth = 0;
  } else if (depth === cut.ignoredDepth) {
    cut.kept.push("</div>");
    cut.ignoredDepth = 0;
    cut.from = after;
  }
}
