import { parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { articlesIn, ownArticles, parseJson, textsOf } from "./json-ld.ts";
import { printedDates } from "./printed-dates.ts";
import type { Finding, PageReading } from "./read-page.ts";
import { keepOnePost } from "./telegram.ts";

/** The bit of text nodes for tree walkers (`NodeFilter.SHOW_TEXT`). */
const showText = 4;

/** Limits against pages that are hostile or broken: the most elements of one kind that are considered, … */
const most = 50;
/** … the most elements of a page that Readability gets, and how deeply they may be nested. */
const mostElements = 20_000;
const deepestElement = 200;
const page: unknown = workerData;
if (isPage(page)) parentPort?.postMessage(readHtml(page));

/** What the worker is given: the HTML of a page, and the address it was loaded from, if it was. */
interface Page {
  readonly html: string;
  readonly address: string | null;
}

function isPage(data: unknown): data is Page {
  return typeof data === "object" && data !== null && "html" in data && typeof data.html === "string";
}

/** Reads what an HTML page states about itself. Its scripts are not run, and nothing is downloaded. */
function readHtml({ html, address }: Page): PageReading {
  const { document } = parseHTML(html);
  const meta = (from: string, ...names: readonly string[]) => found(from, metaContents(document, names));
  const [, savedFrom = ""] = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000)) ?? [];
  const addresses = [
    ...found("canonical link", attributes(document, 'link[rel~="canonical"]', "href")),
    ...meta("og:url", "og:url"),
    // Browsers add this comment to the pages that they save.
    ...found("saved from", [savedFrom]),
  ];
  const headings = [
    ...texts(document, "h1").map((heading) => heading.trim()),
    ...metaContents(document, ["og:title"]),
  ];
  const scripts = texts(document, 'script[type="application/ld+json"]').map(parseJson);
  const articles = ownArticles(scripts.flatMap(articlesIn).slice(0, most), {
    addresses: [...addresses.map(({ value }) => value), ...(address === null ? [] : [address])],
    headings,
    plain: (title) => withoutMarkup(document, title),
  });
  const jsonLd = (...keys: readonly string[]) =>
    articles.flatMap((article) => keys.flatMap((key) => textsOf(article[key])));
  keepOnePost(document, [...addresses.map(({ value }) => value), ...(address === null ? [] : [address])]);
  const printed = printedDates(document);
  return {
    titles: [
      ...found(
        "JSON-LD headline",
        jsonLd("headline", "name").map((headline) => withoutMarkup(document, headline)),
      ),
      ...meta("og:title", "og:title"),
      ...meta("twitter:title", "twitter:title"),
      ...found("heading", texts(document, "h1")),
      ...found("title", texts(document, "head > title, title")),
    ],
    moments: [
      ...found("JSON-LD datePublished", jsonLd("datePublished", "uploadDate")),
      ...meta("article:published_time", "article:published_time", "og:article:published_time"),
      ...found(
        "datePublished",
        attributes(document, 'meta[itemprop="datePublished"], meta[itemprop="uploadDate"]', "content"),
      ),
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
    printedMoments: found("time", printed.moments),
    printedTexts: printed.texts,
    languages: [
      ...found("JSON-LD inLanguage", jsonLd("inLanguage")),
      ...found("html lang", attributes(document, "html[lang]", "lang")),
      ...meta("og:locale", "og:locale"),
      ...found("content-language", attributes(document, 'meta[http-equiv="content-language" i]', "content")),
    ],
    addresses: [...addresses, ...found("JSON-LD url", jsonLd("url", "mainEntityOfPage"))],
    outlets: [
      ...metaContents(document, ["og:site_name", "application-name"]),
      ...jsonLd("publisher"),
      ...attributes(document, '[itemprop="author"] [itemprop="name"]', "content"),
    ],
    bylines: [
      ...jsonLd("author", "creator", "sourceOrganization", "provider"),
      ...metaContents(document, ["author", "article:author", "dc.creator", "parsely-author"]),
      ...texts(document, '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]'),
    ].map((byline) => byline.slice(0, 200)),
    isLive: articles.some((article) => textsOf(article["@type"]).includes("LiveBlogPosting")),
    // Pages of networks have the text of a post in their metadata alone.
    text: [...metaContents(document, ["og:description"]), articleText(document)].join("\n"),
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
  if ([...document.querySelectorAll("*")].some(isNestedDeeply)) return whole;
  try {
    const options = { disableJSONLD: true, maxElemsToParse: mostElements, serializer: textOf };
    return new Readability(document, options).parse()?.content ?? whole;
  } catch {
    // The page has too many elements, or Readability fails on some invalid HTML.
    return whole;
  }
}

/** The text of a node, with spaces between elements. */
function textOf(node: Node): string {
  const parts: string[] = [];
  const walker = node.ownerDocument?.createTreeWalker(node, showText);
  while (walker?.nextNode()) parts.push(walker.currentNode.nodeValue ?? "");
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

function isNestedDeeply(element: Element): boolean {
  let depth = 0;
  for (let parent: Element | null = element; parent !== null && depth <= deepestElement; depth++)
    parent = parent.parentElement;
  return depth > deepestElement;
}
