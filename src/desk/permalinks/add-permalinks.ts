import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VFile } from "vfile";
import { replaceFile } from "../../replace-file.ts";
import { counted } from "../../timeline/words.ts";
import { checkTexts, readTexts } from "../check/check-content.ts";
import { knownAddresses } from "./known-addresses.ts";
import { permalinksName, printPermalinks, readPermalinks } from "./permalinks-file.ts";
import { readRedirects, redirectsName } from "./redirects-file.ts";

/**
 * Adds all new addresses of the content to `permalinks.txt` and sorts it. No address is deleted. If the content
 * has errors, its addresses are unknown and the file is left unchanged.
 *
 * @returns a line that says what was done, if anything.
 */
export async function addPermalinks(directory: string): Promise<string[]> {
  const { entries, errorCount } = checkTexts(directory, await readTexts(directory));
  if (errorCount > 0) return [];
  const path = join(directory, permalinksName);
  const text = await readIfThere(path);
  const lines = readPermalinks(text);
  // A line that is not an address, such as the marker of a merge conflict, must be corrected by an editor.
  if (lines.some(({ valid }) => !valid)) return [];
  const promised = new Set(lines.map(({ address }) => address));
  const redirects = new VFile({ value: await readIfThere(join(directory, redirectsName)) });
  const former = readRedirects(redirects, "permalinks").map(({ address }) => address);
  const added = [...knownAddresses(entries).all, ...former].filter((address) => !promised.has(address));
  const whole = printPermalinks([...promised, ...added]);
  if (whole === text) return [];
  await replaceFile(path, whole);
  return [
    `${path}: ${added.length === 0 ? "sorted" : `added ${counted(added.length, "address", "addresses")}`}`,
  ];
}

async function readIfThere(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, "utf8") : "";
}
