import { existsSync } from "node:fs";
import { VFile } from "vfile";
import { addressOf } from "../../schema/collections.ts";
import { addresses } from "../../timeline/addresses.ts";
import { compareText } from "../../timeline/dates/order.ts";
import { nearestId } from "../check/nearest.ts";
import { readText } from "../read-text.ts";
import { entryAddresses } from "./known-addresses.ts";

/** The file in the content folder that lists every address ever published. */
export const permalinksName = "permalinks.txt";

const heading =
  "# Every address ever published, one a line. None is ever taken out: what moves or is withdrawn goes into redirects.yaml.";

/** A file as it is; null where there is none. @throws {DeskError} where it cannot be read. */
export async function readIfThere(path: string): Promise<VFile | null> {
  return existsSync(path) ? new VFile({ path, value: await readText(path) }) : null;
}

/**
 * The lines of the file that are not comments, counted from 1, and whether each has the form of an address, with
 * the day behind it on which an event or a report came into the record.
 */
export function readPermalinks(text: string) {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, address: line.trim() }))
    .filter(({ address }) => address !== "" && !address.startsWith("#"))
    .map(({ line, address: text }) => {
      const [whole, address = text, added] = /^(\/[\w.~/-]*)(?: +(\d{4}-\d{2}-\d{2}))?$/.exec(text) ?? [];
      return { line, address, added, valid: whole !== undefined };
    });
}

/**
 * The text of the file: a comment, and each address once, sorted.
 *
 * @param days the days on which entries came into the record, by the addresses of their pages.
 */
export function printPermalinks(
  addresses: Iterable<string>,
  days: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = [...new Set(addresses)].toSorted(compareText).map((address) => {
    const day = days.get(address);
    return day === undefined ? address : `${address} ${day}`;
  });
  return `${[heading, ...lines].join("\n")}\n`;
}

/**
 * A message on a published address without a page: what probably happened, and what to do.
 *
 * @param unpromised addresses of pages that were not published yet: one of them may be the new address.
 * @param outlets the ids of all outlets, which are a part of the names of reports.
 */
export function explainLost(
  address: string,
  unpromised: Iterable<string>,
  outlets: Iterable<string> = [],
): string {
  const near = nearAddress(address, unpromised, outlets);
  const now = near === null ? "/new-address/" : near;
  const hint = near === null ? "." : `; did it become ${near}?`;
  return (
    `${address} was published, and ${lossOf(address)}${hint} ` +
    "Give the file its old name again, or add a line to redirects.yaml: " +
    `“${address}: ${now}” if it has moved, or ` +
    `“${address}: { withdrawn: why, date: "YYYY-MM-DD" }” for a page that says why it was withdrawn. ` +
    "If it was never on the public site, delete this line of permalinks.txt"
  );
}

function nearAddress(
  address: string,
  candidates: Iterable<string>,
  outlets: Iterable<string>,
): string | null {
  if (!address.endsWith("/")) return null;
  const folder = folderOf(address);
  const names = [...candidates].filter((candidate) => folderOf(candidate) === folder).map(nameOf);
  const name = nearestId(nameOf(address), names, folder === addresses.reports ? outlets : []);
  return name === null ? null : `${folder}${name}/`;
}

/** Why there is no page. */
function lossOf(address: string): string {
  const name = nameOf(address);
  const kind = entryAddresses.find(
    ({ folder, addressOf }) => folder !== address && addressOf(name) === address,
  );
  if (kind !== undefined) return `there is no file ${name}${kind.suffix} below ${kind.collection}/ now`;
  if (addressOf("topics", name) === address) return `site.yaml has no topic “${name}” now`;
  if (/^\/\d{4}\/$/.test(address)) return `nothing on the timeline begins in ${name} now`;
  return "the site has no such page now";
}

function folderOf(address: string): string {
  return address.replace(/[^/]*\/?$/, "");
}

function nameOf(address: string): string {
  return /([^/]*)\/?$/.exec(address)?.[1] ?? "";
}
