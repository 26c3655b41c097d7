import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SearchIndex } from "../../../src/search/search-index.ts";

let site = "";
let search: SearchIndex;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "timeline-index-"));
  search = new SearchIndex();
});
afterEach(async () => {
  await search.close();
  await rm(site, { recursive: true, force: true });
});

const page =
  "<!doctype html><html lang=en><body><main><div data-pagefind-body><h1>Storm</h1></div></main></body></html>";
test("pages are indexed, and the index stands beside them", async () => {
  search.add("events/storm/index.html", page);
  search.add("reports/log/index.html", page);
  expect(await search.write(site)).toBe(2);
  expect(await readdir(join(site, "pagefind"))).toContain("pagefind.js");
}, 30_000);

test("a page that comes after the last one is not lost without a word", async () => {
  search.add("events/storm/index.html", page);
  await search.write(site);
  expect(() => search.add("events/late/index.html", page)).toThrow("events/late/index.html came after");
}, 30_000);

test("more pages than may wait at once are all indexed", async () => {
  for (let number = 0; number < 100; number++) search.add(`events/e-${number}/index.html`, page);
  expect(await search.write(site)).toBe(100);
}, 30_000);

test("a site without a page to index fails the build: a search that finds nothing must not go out", async () => {
  await expect(search.write(site)).rejects.toThrow("There is no page to index");
});

test("an index that cannot be written fails the build", async () => {
  search.add("events/storm/index.html", page);
  await writeFile(join(site, "pagefind"), "a file where the folder should be");
  await expect(search.write(site)).rejects.toThrow(/EEXIST|ENOTDIR/);
}, 30_000);
