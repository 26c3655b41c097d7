import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readStore, storeOfAstro } from "../../src/site/read-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("pages read what Astro knows of the content as it stands in its cache, whatever the path and the letters", async () => {
  const cache = join(await temporaryFolder(), "site “cache”");
  await mkdir(cache);
  const content = [["Map", 1], "Ստեփանակերտ", "Xankəndi", "Степанакерт"];
  await writeFile(join(cache, storeOfAstro), JSON.stringify(content));
  const script = join(cache, "store.mjs");
  await writeFile(script, readStore(cache).load.handler().code);
  const read: unknown = await import(pathToFileURL(script).href);
  expect(read).toHaveProperty("default", content);
});

test("no other module of a page is read so", () => {
  const { id } = readStore("cache").load.filter;
  expect(id.test("\0astro:data-layer-content")).toBe(true);
  expect(id.test("\0astro:data-layer-content-chunk:a.json")).toBe(false);
  expect(id.test("astro:content")).toBe(false);
});
