import { visit } from "yaml";
import { canonicalAddress } from "../../canonical-address.ts";
import type { ContentFile } from "../content-file.ts";
import { allFiles, type ContentFiles, type Rule, validEntries } from "./rule.ts";

/** Services that shorten addresses: these hide the page behind them and end with the service. */
const shorteners = new Set([
  "bit.ly",
  "buff.ly",
  "clck.ru",
  "cutt.ly",
  "dlvr.it",
  "fb.me",
  "goo.gl",
  "is.gd",
  "lnkd.in",
  "ow.ly",
  "rb.gy",
  "shorturl.at",
  "t.co",
  "t.ly",
  "tiny.cc",
  "tinyurl.com",
  "trib.al",
  "vk.cc",
]);

/** No address is a shortened one, and no two reports have the same. The rule `schema` reports addresses that are not whole. */
export const addressesRule: Rule = (files) => {
  for (const file of allFiles(files)) noteShortened(file);
  noteDoubles(files);
};

function noteShortened({ document, yamlStart, noteAt }: ContentFile): void {
  visit(document, {
    Scalar(_key, { value, range }) {
      if (typeof value !== "string" || !/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return;
      const host = new URL(value).hostname.replace(/^www\./, "");
      if (!shorteners.has(host)) return;
      const message = `${host} shortens addresses; open the page, and write the address that it really has`;
      noteAt(yamlStart + (range?.[0] ?? 0), "error", "addresses", message);
    },
  });
}

function noteDoubles(files: ContentFiles): void {
  const seen = new Map<string, ContentFile>();
  for (const { file, data } of validEntries.reports(files)) {
    const page = canonicalAddress(data.url) ?? data.url;
    const other = seen.get(page);
    if (other !== undefined) {
      const message = `${other.file.path} already has this address; add to that report, or correct the address`;
      file.fail(["url"], "addresses", message);
    }
    seen.set(page, other ?? file);
  }
}
