import { parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Finding, PageReading } from "./read-page.ts";

/** The bit of text nodes for tree walkers (`NodeFilter.SHOW_TEXT`). */
const showText = 4;

/** Limits against pages that are hostile or broken: the most elements of one kind that are considered, … */
const most = 50;
/** … the most elements of a page that Readability gets, and how deeply they may be nested, … */
const mostElements = 20_000;
const deepestElement = 200;
/** … and how deep in JSON-LD articles are looked for. */
const deepestJson = 8;

type JsonObject = Readonly<Record<string, unknown>>;

const html: unknown = workerData;
if (typeof html === "string") parentPort?.postMessage(readHtml(html));

/** Reads what an HTML page states about itself. Its scripts are not run, and nothing is downloaded. */
function readHtml(html: string): PageReading {
  const { document } = parseHTML(html);
  const articles = texts(document, 'script[type="application/ld+json"]')
    .flatMap((script) => articlesIn(parseJson(script)))
    .slice(0, most);
  const jsonLd = (...keys: readonly string[]) =>
    articles.flatMap((article) => keys.flatMap((key) => textsOf(article[key])));
  const meta = (from: string, ...names: readonly string[]) => found(from, metaContents(document, names));
  const [, savedFrom = ""] = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000)) ?? [];
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
      ...found("JSON-LD datePublished", jsonLd("datePublished")),
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
      ...found("JSON-LD inLanguage", jsonLd("inLanguage")),
      ...found("html lang", attributes(document, "html[lang]", "lang")),
      ...meta("og:locale", "og:locale"),
      ...found("content-language", attributes(document, 'meta[http-equiv="content-language" i]', "content")),
    ],
    addresses: [
      ...found("canonical link", attributes(document, 'link[rel~="canonical"]', "href")),
      ...meta("og:url", "og:url"),
      ...found("JSON-LD url", jsonLd("url", "mainEntityOfPage")),
      // Browsers add this comment to the pages that they save.
      ...found("saved from", [savedFrom]),
    ],
    outlets: [...metaContents(document, ["og:site_name", "application-name"]), ...jsonLd("publisher")],
    bylines: [
      ...jsonLd("author", "creator", "sourceOrganization", "provider"),
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

function parseJson(script: string): unknown {
  const wrapper = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
  try {
    return JSON.parse(script.replace(wrapper, ""));
  } catch {
    return null;
  }
}

/** The objects of JSON-LD (https://json-ld.org/) that describe articles by the terms of schema.org, those nearest to the top first. */
function articlesIn(data: unknown): JsonObject[] {
  const articles: JsonObject[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth <= deepestJson; depth++) {
    articles.push(...level.filter(isObject).filter(isArticle).slice(0, most));
    level = level.flatMap((value) => {
      if (Array.isArray(value)) return value;
      return isObject(value) ? Object.values(value) : [];
    });
  }
  return articles;
}

function isArticle(object: JsonObject): boolean {
  return textsOf(object["@type"]).some((type) => /(?:Article|BlogPosting|Report)$/.test(type));
}

/** The texts of a value: itself, the names or addresses of what it describes, or those of a list. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)));
  const texts = isObject(value) ? [value["name"], value["@id"], value["alternateName"]] : [value];
  return texts.filter((text) => typeof text === "string");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
