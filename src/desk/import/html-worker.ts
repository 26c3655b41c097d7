import { parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readJsonLd } from "./json-ld.ts";
import type { Finding, PageReading } from "./read-page.ts";

/** The most elements of one kind that are considered. */
const most = 50;

/** Documents that are nested more deeply, or have more elements, than real articles are not given to Readability. */
const deepest = 200;
const mostElements = 20_000;

const html: unknown = workerData;
if (typeof html === "string") parentPort?.postMessage(readHtml(html));

/** Reads what an HTML page states about itself. Its scripts are not run, and nothing is downloaded. */
function readHtml(html: string): PageReading {
  const { document } = parseHTML(html);
  const article = readJsonLd(texts(document, 'script[type="application/ld+json"]'));
  const meta = (from: string, ...names: readonly string[]) => found(from, metaContents(document, names));
  const [, savedFrom = ""] = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000)) ?? [];
  return {
    titles: [
      ...found(
        "JSON-LD headline",
        article.headlines.map((headline) => withoutMarkup(document, headline)),
      ),
      ...meta("og:title", "og:title"),
      ...meta("twitter:title", "twitter:title"),
      ...found("heading", texts(document, "h1")),
      ...found("title", texts(document, "head > title, title")),
    ],
    moments: [
      ...found("JSON-LD datePublished", article.moments),
      ...meta("article:published_time", "article:published_time", "og:article:published_time"),
      ...found("datePublished", attributes(document, 'meta[itemprop="datePublished"]', "content")),
      ...meta(
        "meta date",
        "date",
        "pubdate",
        "publishdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "parsely-pub-date",
      ),
    ],
    printedMoments: found("time", [
      ...attributes(document, '[itemprop="datePublished"][datetime]', "datetime"),
      ...attributes(document, "article time[datetime], main time[datetime]", "datetime"),
      ...attributes(document, "time[datetime]", "datetime"),
    ]),
    languages: [
      ...found("JSON-LD inLanguage", article.languages),
      ...found("html lang", attributes(document, "html[lang]", "lang")),
      ...meta("og:locale", "og:locale"),
      ...found("content-language", attributes(document, 'meta[http-equiv="content-language" i]', "content")),
    ],
    addresses: [
      ...found("canonical link", attributes(document, 'link[rel~="canonical"]', "href")),
      ...meta("og:url", "og:url"),
      ...found("JSON-LD url", article.addresses),
      // Browsers add this comment to the pages that they save.
      ...found("saved from", [savedFrom]),
    ],
    outlets: [...metaContents(document, ["og:site_name", "application-name"]), ...article.publishers],
    bylines: [
      ...article.authors,
      ...metaContents(document, ["author", "article:author", "dc.creator", "parsely-author"]),
      ...texts(document, '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]'),
    ].map((byline) => byline.slice(0, 200)),
    text: articleText(document),
  };
}

function found(from: string, values: readonly string[]): Finding[] {
  return values
    .map((value) => value.trim())
    .filter((value) => value !== "")
    .map((value) => ({ value, from }));
}

function elements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, most);
}

function texts(document: Document, selector: string): string[] {
  return elements(document, selector).map((element) => element.textContent ?? "");
}

function attributes(document: Document, selector: string, name: string): string[] {
  return elements(document, selector).map((element) => element.getAttribute(name) ?? "");
}

/** The contents of `meta` elements by their `name` or `property`, in the order of the names. */
function metaContents(document: Document, names: readonly string[]): string[] {
  const all = [...document.querySelectorAll("meta[content]")].slice(0, 20 * most);
  const nameOf = (element: Element) =>
    (element.getAttribute("property") ?? element.getAttribute("name") ?? "").toLowerCase();
  return names.flatMap((name) =>
    all.filter((element) => nameOf(element) === name).map((element) => element.getAttribute("content") ?? ""),
  );
}

/** The visible text of a headline that contains HTML. */
function withoutMarkup(document: Document, text: string): string {
  const container = document.createElement("div");
  container.innerHTML = text;
  return container.textContent ?? "";
}

/** The text of the article without menus and the like, or of the whole page. Changes the document. */
function articleText(document: Document): string {
  const surroundings = "script, style, noscript, template, nav, footer, aside, iframe";
  for (const element of document.querySelectorAll(surroundings)) element.remove();
  const whole = textOf(document.documentElement);
  if (isTooComplex(document)) return whole;
  try {
    const options = { disableJSONLD: true, serializer: textOf };
    return new Readability(document, options).parse()?.content ?? whole;
  } catch {
    // Readability fails on some invalid pages.
    return whole;
  }
}

/** The text of a node, with spaces between elements. */
function textOf(node: Node): string {
  const parts: string[] = [];
  // Not recursive, so that deep nesting does not exceed the stack.
  let current: Node | null = node;
  while (current !== null) {
    if (current.nodeType === 3) parts.push(current.nodeValue ?? "");
    let next: Node | null = current.firstChild;
    for (; next === null && current !== null && current !== node; current = current.parentNode)
      next = current.nextSibling;
    current = next;
  }
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

function isTooComplex(document: Document): boolean {
  const all = document.querySelectorAll("*");
  if (all.length > mostElements) return true;
  for (const element of all) {
    if (element.firstElementChild !== null) continue;
    let depth = 0;
    for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
      if (++depth > deepest) return true;
    }
  }
  return false;
}
