import { addresses } from "../timeline/addresses.ts";
import type { ExportedSite } from "./exported-site.ts";

/** The most letters that a short name may have. */
const shortest = 16;

/** What a browser needs to search the site from its address bar (https://github.com/dewitt/opensearch). */
export function openSearch({ texts, urlOf }: ExportedSite): string {
  const name = texts.shortTitle ?? texts.title;
  const template = `${urlOf(addresses.search)}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${asXml(name.length <= shortest ? name : name.slice(0, shortest).replace(/\s+\S*$/, ""))}</ShortName>
  <Description>${asXml(texts.title)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${asXml(template)}"/>
</OpenSearchDescription>
`;
}

function asXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
