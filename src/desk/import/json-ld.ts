/** How deep and how far into the data of a page is looked; what real pages have lies near the top. */
const deepest = 8;
const mostObjects = 2000;

type JsonObject = Readonly<Record<string, unknown>>;

/** What a page says in JSON-LD (https://json-ld.org/) of the article on it, by the terms of schema.org. */
export interface ArticleData {
  readonly headlines: readonly string[];
  readonly moments: readonly string[];
  readonly languages: readonly string[];
  readonly addresses: readonly string[];
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
}

/** Reads the scripts of JSON-LD on a page. What is broken in them is passed over. */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const articles = scripts.flatMap((script) => articlesIn(parseJson(script)));
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
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

/** The objects that are articles, those nearer to the top first. */
function articlesIn(data: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  let level: unknown[] = [data];
  let seen = 0;
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (seen++ > mostObjects) return found;
      if (Array.isArray(value)) next.push(...value.slice(0, mostObjects));
      else if (isObject(value)) {
        if (textsOf(value["@type"]).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)))
          found.push(value);
        next.push(...Object.values(value).slice(0, mostObjects));
      }
    }
    level = next;
  }
  return found;
}

/** The texts of a value: itself, the names or addresses of what it describes, or those of a list. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value))
    return value.slice(0, mostObjects).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)));
  if (!isObject(value)) return [];
  return [value["name"], value["@id"], value["alternateName"]].flatMap((text) =>
    typeof text === "string" ? [text] : [],
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
