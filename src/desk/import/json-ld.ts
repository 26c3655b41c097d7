import { fold } from "../../search/fold.ts";
import { pageKey } from "../original-address.ts";

/** An object of JSON-LD (https://json-ld.org/). */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep articles are looked for, and how many of one level are considered. */
const deepest = 8;
const most = 50;

/** The data of a script element; null where it is no JSON. */
export function parseJson(script: string): unknown {
  const wrapper = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
  try {
    return JSON.parse(script.replace(wrapper, ""));
  } catch {
    return null;
  }
}

/** The objects that describe articles by the terms of schema.org, those nearest to the top first. */
export function articlesIn(data: unknown): JsonObject[] {
  const articles: JsonObject[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth <= deepest; depth++) {
    articles.push(...level.filter(isObject).filter(isArticle).slice(0, most));
    level = level.flatMap((value) => {
      if (Array.isArray(value)) return value;
      return isObject(value) ? Object.values(value) : [];
    });
  }
  return articles;
}

function isArticle(object: JsonObject): boolean {
  return textsOf(object["@type"]).some((type) => /(?:Article|Posting|Report|VideoObject)$/.test(type));
}

/** What a page says of itself, by which its own article is known. */
export interface OwnPage {
  readonly addresses: readonly string[];
  readonly headings: readonly string[];
  /** The words of a title that may contain HTML. */
  readonly plain: (title: string) => string;
}

/**
 * Those articles that are the page itself: pages also describe others that they lead to. They have the address of the
 * page or, where none has it, its heading; a single one that says neither is taken for the page.
 */
export function ownArticles(
  articles: readonly JsonObject[],
  { addresses, headings, plain }: OwnPage,
): JsonObject[] {
  const own = new Set(addresses.map((address) => pageKey(resolved(address, addresses))));
  const byAddress = articles.filter((article) =>
    addressesOf(article).some((address) => own.has(pageKey(resolved(address, addresses)))),
  );
  if (byAddress.length > 0) return byAddress;
  const folded = new Set(headings.map(fold).filter((heading) => heading !== ""));
  const byHeading = articles.filter((article) =>
    titlesOf(article).some((title) => isOneOf(fold(plain(title)), folded)),
  );
  if (byHeading.length > 0) return byHeading;
  const [only, ...others] = articles;
  const isAlone = only !== undefined && others.length === 0 && folded.size === 0;
  if (isAlone && (addressesOf(only).length === 0 || own.size === 0)) return [only];
  // Articles that name neither their address nor their title can be nothing but the page.
  return articles.filter((article) => addressesOf(article).length === 0 && titlesOf(article).length === 0);
}

function titlesOf(article: JsonObject): string[] {
  return [...textsOf(article["headline"]), ...textsOf(article["name"])];
}

/** Whether a title is one of some headings, or one of them with the name of the outlet behind it. */
function isOneOf(title: string, headings: ReadonlySet<string>): boolean {
  return (
    title !== "" &&
    [...headings].some(
      (heading) => heading === title || heading.startsWith(`${title} `) || title.startsWith(`${heading} `),
    )
  );
}

function addressesOf(article: JsonObject): string[] {
  return ["url", "@id", "mainEntityOfPage"].flatMap((key) => {
    const value = article[key];
    const addresses = isObject(value) ? [value["@id"], value["url"]] : [value];
    return addresses
      .filter((address) => typeof address === "string")
      .filter((address) => /^https?:|^\//.test(address));
  });
}

function resolved(address: string, bases: readonly string[]): string {
  const base = bases.find((each) => URL.canParse(each));
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The texts of a value: itself, the names or addresses of what it describes, or those of a list. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)));
  const texts = isObject(value) ? [value["name"], value["@id"], value["alternateName"]] : [value];
  return texts.filter((text) => typeof text === "string");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
