import { webAddressDoubt, webAddressFault } from "../../../schema/web-address.ts";
import { canonicalAddress } from "../../canonical-address.ts";
import { originalAddress, pageKey } from "../../original-address.ts";
import { allFiles, type ContentFile, validEntries } from "../content-file.ts";
import { scalarsOf } from "../field-texts.ts";
import type { Rule } from "./rule.ts";

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

/** No address is a shortened one, or one to look at twice, no copy is one of another page, and no two reports have the same address. The rule `schema` reports addresses that are not whole. */
export const addressesRule: Rule = (files) => {
  for (const file of allFiles(files)) noteDoubts(file);
  const seen = new Map<string, ContentFile>();
  for (const { file, data } of draftsLast(validEntries(files, "reports"))) {
    const page = canonicalAddress(data.url) ?? data.url;
    const other = seen.get(page);
    if (other === undefined) seen.set(page, file);
    else {
      const message = `${other.file.path} already has this address; add to that report, or correct the address`;
      file.fail(["url"], "addresses", message);
    }
    const copied = data.archive === undefined ? null : originalAddress(data.archive);
    if (copied?.archive && pageKey(copied.page) !== pageKey(data.url)) {
      file.warn(
        ["archive"],
        "addresses",
        `this is a copy of another page, ${copied.page}; look which is meant`,
      );
    }
  }
};

/** Where a draft repeats what another file has, it is the draft that has the error. */
export function draftsLast<Entry extends { readonly data: { readonly draft: boolean } }>(
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
}

function noteDoubts(file: ContentFile): void {
  for (const { value, range } of scalarsOf(file, "address")) {
    if (typeof value !== "string" || webAddressFault(value) !== null) continue;
    const offset = file.yamlStart + (range?.[0] ?? 0);
    const host = new URL(value).hostname.replace(/^www\./, "");
    const doubt = webAddressDoubt(value);
    if (shorteners.has(host)) {
      const message = `${host} shortens addresses; open the page, and write the address that it really has`;
      file.noteAt(offset, "error", "addresses", message);
    } else if (doubt !== null) file.noteAt(offset, "warning", "addresses", doubt);
  }
}
