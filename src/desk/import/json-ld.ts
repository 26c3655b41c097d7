/** Limits against pages that are hostile or broken; real pages have their article near the top. */
const deepest = 8;
const mostArticles = 50;

type JsonObject = Readonly<Record<string, unknown>>;

/** What a page states about its article in JSON-LD (https://json-ld.org/), by the terms of schema.org. */
export interface ArticleData {
  readonly headlines: readonly string[];
  readonly moments: readonly string[];
  readonly languages: readonly string[];
  readonly addresses: readonly string[];
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
}

/** Reads the JSON-LD scripts of a page. Invalid parts are skipped. */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const articles = scripts.flatMap((script) => articlesIn(parseJson(script))).slice(0, mostArticles);
  const all = (...keys: readonly string[]) =>
    articles.flatMap((article) => keys.flatMap((key) => textsOf(article[key])));
  return {
    headlines: all("headline", "name"),
    moments: all("datePublished"),
    languages: all("inLanguage"),
    addresses: all("url", "mainEntityOfPage"),
    publishers: all("publisher"),
    authors: all("author", "creator", "sourceOrganization", "provider"),
  };
}

function parseJson(script: string): unknown {
  const wrapper = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
  try {
    return JSON.parse(script.replace(wrapper, ""));
  } catch {
    return null;
  }
}

/** The objects that describe articles, those nearest to the top first. */
function articlesIn(data: unknown): JsonObject[] {
  const articles: JsonObject[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth <= deepest; depth++) {
    articles.push(...level.filter(isObject).filter(isArticle).slice(0, mostArticles));
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
