/** The bit of text nodes for tree walkers (`NodeFilter.SHOW_TEXT`). */
const showText = 4;

/** Parts of a page that are about other pages, and pictures, whose days are those of the picture. */
const elsewhere =
  "aside, nav, footer, figure, body > header, script, style, template, noscript, iframe, select, option";

/** What such parts are called. Names of the whole page may have these words too: `no-sidebar`, `comments-open`. */
const named = ["related", "latest", "recommend", "sidebar", "popular", "comment", "archive", "copyright"]
  .concat("breadcrumb", "today", "current", "topbar")
  .map((word) => `[class*="${word}" i], [id*="${word}" i]`);

const surroundings = [elsewhere, ...named].join(", ");

/** Longer texts are sentences: a day in them is that of what they tell. */
const longestText = 80;

/** How many letters before and after the headline the day of a page may be. */
const before = 300;
const after = 1500;

/** The most letters and elements that are read of a page. */
const mostLetters = 300_000;
const mostTimes = 50;

/** What a page prints as its own day: of elements for times, and short texts next to the headline, the nearest first. */
export function printedDates(document: Document): { readonly moments: string[]; readonly texts: string[] } {
  const heading = [...document.querySelectorAll("h1")].find((each) => each.closest(elsewhere) === null);
  const times = [
    '[itemprop="datePublished"][datetime]',
    "article time[datetime], main time[datetime]",
    "time[datetime]",
  ].flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, mostTimes));
  return {
    moments: times
      .filter((element) => isOwn(element, heading))
      .map((element) => element.getAttribute("datetime") ?? ""),
    texts: [...new Set(textsNear(heading, document))],
  };
}

/** Whether an element is about the page itself: no part of what leads elsewhere, and not the day of a change. */
function isOwn(element: Element, heading: Element | undefined): boolean {
  if (/modified|updated/i.test(element.className)) return false;
  let around = element.closest(surroundings);
  // What is around the headline too is the page, whatever it is called.
  while (around !== null && heading !== undefined && around.contains(heading)) {
    around = around.parentElement?.closest(surroundings) ?? null;
  }
  if (around !== null && !/^(?:html|body)$/i.test(around.tagName)) return false;
  const link = element.closest("a[href]");
  if (link === null) return element.closest("li")?.querySelector("a[href]") == null;
  // Blogs and networks link the day to the page itself.
  return /bookmark|permalink|message_date/.test(`${link.getAttribute("rel")} ${link.className}`);
}

function textsNear(heading: Element | undefined, document: Document): string[] {
  // Outside of the article there may be the day of today.
  const article = heading?.closest('article, main, [role="main"], [itemtype*="Article"]');
  const walker = document.createTreeWalker(article ?? document.body ?? document.documentElement, showText);
  const found: { text: string; position: number }[] = [];
  let position = 0;
  let headingAt = 0;
  while (walker.nextNode() && position < mostLetters) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const written = (node.nodeValue ?? "").trim();
    if (written === "" || parent === null || /^(?:script|style|noscript|template)$/i.test(parent.tagName))
      continue;
    if (heading?.contains(node) === true) headingAt = position + written.length;
    else if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(written) && isOwn(parent, heading)) {
      const text = shortTextAround(parent);
      if (text !== null) found.push({ text, position });
    }
    position += written.length;
  }
  return found
    .map(({ text, position: at }) => ({ text, distance: at - headingAt }))
    .filter(({ distance }) => distance > -before && distance < after)
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
    .map(({ text }) => text);
}

/** The text of an element, or of the one around it where day and month have elements of their own; null where it is long. */
function shortTextAround(element: Element): string | null {
  let whole = element;
  const textOf = (each: Element) => (each.textContent ?? "").replace(/\s+/g, " ").trim();
  while (textOf(whole).length < "17.4.2024".length && whole.parentElement !== null) {
    whole = whole.parentElement;
  }
  const text = textOf(whole);
  return text.length > longestText ? null : text;
}
