import { parseHTML } from "linkedom";

/** A link of a feed or of an entry. */
interface FeedLink {
  readonly rel: string;
  readonly href: string;
}

/** An entry, its texts as a reader of feeds shows them. */
interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly links: readonly FeedLink[];
  readonly content: string;
}

/** An Atom feed. */
interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly links: readonly FeedLink[];
  readonly entries: readonly FeedEntry[];
}

const atom = "http://www.w3.org/2005/Atom";
const { DOMParser } = parseHTML("");

/**
 * Reads an Atom feed as RFC 4287 has it.
 *
 * @throws where an element that the RFC requires is missing, empty, or there more than once.
 */
export function readFeed(xml: string): AtomFeed {
  const { documentElement: feed } = new DOMParser().parseFromString(xml, "text/xml");
  if (feed.localName !== "feed" || feed.getAttribute("xmlns") !== atom) {
    throw new Error("The file is not an Atom feed.");
  }
  return {
    ...required(feed),
    author: onlyText(onlyChild(feed, "author"), "name"),
    entries: childrenOf(feed, "entry").map((entry) => ({
      ...required(entry),
      content: onlyText(entry, "content"),
    })),
  };
}

/** What a feed and an entry both must have. */
function required(element: Element) {
  return {
    id: onlyText(element, "id"),
    title: onlyText(element, "title"),
    updated: onlyText(element, "updated"),
    links: childrenOf(element, "link").map((link) => ({
      rel: link.getAttribute("rel") ?? "alternate",
      href: link.getAttribute("href") ?? "",
    })),
  };
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

function onlyChild(element: Element, name: string): Element {
  const [child, ...more] = childrenOf(element, name);
  if (child === undefined || more.length > 0)
    throw new Error(`<${element.localName}> has not one <${name}>.`);
  return child;
}

function onlyText(element: Element, name: string): string {
  const child = onlyChild(element, name);
  const text = child.textContent ?? "";
  if (text.trim() === "") throw new Error(`<${name}> is empty.`);
  return child.getAttribute("type") === "html" ? shownText(text) : text;
}

function shownText(html: string): string {
  return parseHTML(`<p>${html}</p>`).document.querySelector("p")?.textContent ?? "";
}
