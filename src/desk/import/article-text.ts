import { Readability } from "@mozilla/readability";

/** Pages that nest their elements deeper, or have more of them, than any that people write are read whole. */
const deepest = 200;
const mostElements = 20_000;

/**
 * The words of the article on a page, without menus and what else surrounds it, where that can be told;
 * else all words of the page. The document is taken apart over it.
 */
export function articleText(document: Document): string {
  const beside = "script, style, noscript, template, nav, footer, aside, iframe";
  for (const element of document.querySelectorAll(beside)) element.remove();
  const whole = wordsOf(document.documentElement);
  if (isMonstrous(document)) return whole;
  try {
    const options = { disableJSONLD: true, serializer: wordsOf };
    return new Readability(document, options).parse()?.content ?? whole;
  } catch {
    // It trips over some pages that are broken.
    return whole;
  }
}

/** The text of a node, with a space between what stands in different elements. */
function wordsOf(node: Node): string {
  const texts: string[] = [];
  // Without recursion, which has an end where pages are nested without one.
  let at: Node | null = node;
  while (at !== null) {
    if (at.nodeType === 3) texts.push(at.nodeValue ?? "");
    let next: Node | null = at.firstChild;
    for (; next === null && at !== null && at !== node; at = at.parentNode) next = at.nextSibling;
    at = next;
  }
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

function isMonstrous(document: Document): boolean {
  const elements = document.querySelectorAll("*");
  if (elements.length > mostElements) return true;
  for (const element of elements) {
    if (element.firstElementChild !== null) continue;
    let depth = 0;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (++depth > deepest) return true;
    }
  }
  return false;
}
