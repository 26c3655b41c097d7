import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { indexSite } from "../../src/search/search-index.ts";

let site = "";

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "timeline-index-"));
});
afterEach(() => rm(site, { recursive: true, force: true }));

async function addPage(path: string, html: string): Promise<void> {
  await mkdir(join(site, path), { recursive: true });
  await writeFile(join(site, path, "index.html"), html);
}

const page =
  "<!doctype html><html lang=en><body><main data-pagefind-body><h1>Storm</h1></main></body></html>";

test("events and reports are indexed, other pages are not", async () => {
  await addPage("events/storm", page);
  await addPage("reports/log", page);
  await addPage("places/quay", page);
  expect(await indexSite(site)).toBe(2);
  expect(await readdir(join(site, "pagefind"))).toContain("pagefind.js");
}, 30_000);

test("a site without a page to index fails the build: a search that finds nothing must not go out", async () => {
  await addPage("places/quay", page);
  await expect(indexSite(site)).rejects.toThrow("There is no page to index");
});

test("an index that cannot be written fails the build", async () => {
  await addPage("events/storm", page);
  await writeFile(join(site, "pagefind"), "a file where the folder should be");
  await expect(indexSite(site)).rejects.toThrow(/EEXIST|ENOTDIR/);
}, 30_000);
