import { join } from "node:path";
import type { VFile } from "vfile";
import { counted } from "../../../timeline/words.ts";
import { datedEntries } from "../../permalinks/added-days.ts";
import { type KnownAddresses, knownAddresses } from "../../permalinks/known-addresses.ts";
import {
  explainLost,
  permalinksName,
  readIfThere,
  readPermalinks,
} from "../../permalinks/permalinks-file.ts";
import {
  checkRedirects,
  type Redirect,
  readRedirects,
  redirectsName,
} from "../../permalinks/redirects-file.ts";
import type { ContentFiles } from "../content-file.ts";
import { addMessage } from "../messages.ts";
import { checkDaysInNames } from "./days-in-names.ts";

/** The two files about addresses; null where there is none. */
export interface AddressFiles {
  readonly permalinks: VFile | null;
  readonly redirects: VFile | null;
}

/** Reads the files about addresses of a content folder. */
export async function readAddressFiles(directory: string): Promise<AddressFiles> {
  return {
    permalinks: await readIfThere(join(directory, permalinksName)),
    redirects: await readIfThere(join(directory, redirectsName)),
  };
}

/**
 * Every address that was ever published still leads somewhere: to its page, to where the page is now, or to
 * a notice that says why it was withdrawn. A record without `permalinks.txt` has promised nothing yet.
 *
 * @returns The two files about addresses that are there, with their messages.
 */
export function checkPermalinks(files: ContentFiles, { permalinks, redirects }: AddressFiles): VFile[] {
  const promised = readPermalinks(String(permalinks ?? "")).map(({ address }) => address);
  checkDaysInNames(files, new Set(promised));
  if (permalinks === null && redirects === null) return [];
  const known = knownAddresses(files);
  const former = readRedirects(redirects);
  checkRedirects(former, known);
  if (permalinks !== null) {
    checkPromises(permalinks, { known, former, outlets: files.sources.map(({ id }) => id) });
    checkDays(permalinks, files);
  }
  return [permalinks, redirects].filter((file) => file !== null);
}

function checkPromises(
  file: VFile,
  {
    known,
    former,
    outlets,
  }: { known: KnownAddresses; former: readonly Redirect[]; outlets: readonly string[] },
): void {
  const lines = readPermalinks(String(file));
  const promised = new Set(lines.map(({ address }) => address));
  const formerAddresses = new Set(former.map(({ address }) => address));
  const unpromised = [...known.all, ...formerAddresses].filter((address) => !promised.has(address));
  for (const { line, address, valid } of lines) {
    const place = { line, column: 1 };
    if (!valid) {
      const message = `“${address}” is not an address; an address begins with a slash, such as /events/storm/`;
      addMessage(file, "error", "permalinks", message, place);
    } else if (known.has(address) === false && !formerAddresses.has(address)) {
      addMessage(file, "error", "permalinks", explainLost(address, unpromised, outlets), place);
    }
  }
  const [first, ...more] = unpromised;
  if (first === undefined) return;
  const others = more.length === 0 ? "" : ` and ${counted(more.length, "other address", "other addresses")}`;
  const message = `not yet in this file: ${first}${others}; run "npm run check:content -- --fix" before you publish`;
  addMessage(file, "warning", "permalinks", message, { line: 1, column: 1 });
}

/** The day on which an entry came into the record never changes: feeds and citations have told it to others. */
function checkDays(file: VFile, files: ContentFiles): void {
  const entries = datedEntries(files);
  const undated: string[] = [];
  for (const { address, added } of readPermalinks(String(file))) {
    const entry = entries.get(address);
    if (entry === undefined || entry.added === added) continue;
    if (added === undefined) undated.push(address);
    else {
      const message = `this entry came into the record on ${added}, as permalinks.txt says; write added: "${added}"`;
      entry.file.fail(["added"], "permalinks", message);
    }
  }
  const [first] = undated;
  if (first === undefined) return;
  const message = `the day on which ${first} came into the record is not yet in this file (${counted(undated.length, "day")} in all); run "npm run check:content -- --fix" before you publish`;
  addMessage(file, "warning", "permalinks", message, { line: 1, column: 1 });
}
