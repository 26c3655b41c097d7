import { parseHTML } from "linkedom";
import { articleText } from "./article-text.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Finding, PageReading } from "./page-reading.ts";

/** The most elements of one kind that are looked at. */
const most = 50;

/** Reads what a page of HTML says of itself. No script of it is run, and nothing that it refers to is fetched. */
export function readHtml(html: string): PageReading {
  const { document } = parseHTML(html);
  const article = readJsonLd(texts(document, 'script[type="application/ld+json"]'));
  const meta = (from: string, ...names: readonly string[]) => found(from, metaContents(document, names));
  const plain = (text: string) => (/[&<]/.test(text) ? withoutMarks(document, text) : text);
  return {
    titles: [
      ...found("JSON-LD headline", article.headlines.map(plain)),
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
      // Browsers write into saved pages where they stood.
      ...found("saved from", [
        /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000))?.[1] ?? "",
      ]),
    ],
    outlets: [...metaContents(document, ["og:site_name", "application-name"]), ...article.publishers],
    bylines: [
      ...article.authors,
      ...metaContents(document, ["author", "article:author", "dc.creator", "parsely-author"]),
      ...texts(document, '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]'),
    ].map((byline) => byline.slice(0, most * 4)),
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

/** A text in which a page has left HTML, as readers would see it. */
function withoutMarks(document: Document, text: string): string {
  const box = document.createElement("div");
  box.innerHTML = text;
  return box.textContent ?? "";
}
