import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { record } from "../support/content/real-record.ts";
import { namesIn, wordsOfStory } from "../support/content/story-words.ts";
import { site } from "../support/site/sites.ts";

const ferry = await site("ferry");

/** English words that are also names in the real record, and names of countries. */
const plainWords = ["Index", "Other", "Report", "Türkiye", "Ukraine"];
const names = wordsOfStory(record).filter((name) => !plainWords.includes(name));

test("the site of one story has no name, title or outlet of another", async () => {
  const files = await Array.fromAsync(
    glob("**/*.{html,json,csv,xml,txt,ics,bib,ris,css,js,svg,webmanifest,geojson}", { cwd: ferry }),
  );
  expect(files.length).toBeGreaterThan(200);
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(join(ferry, file), "utf8");
    found.push(...namesIn(text, names).map((name) => `${file}: ${name}`));
  }
  expect(found).toEqual([]);
});

test("the licence of site.yaml is that of pages, feeds and data", async () => {
  const read = (path: string) => readFile(join(ferry, path), "utf8");
  expect(await read("about/index.html")).toContain("The Lake Licence");
  expect(await read("feed.xml")).toContain('<link rel="license" href="https://licence.ember.example/"/>');
  expect(JSON.parse(await read("data/datapackage.json"))).toMatchObject({
    licenses: [{ path: "https://licence.ember.example/", title: "The Lake Licence" }],
  });
  expect(await read("llms.txt")).toContain("Texts and data: The Lake Licence.");
  expect(await read("events/last-crossing/index.html")).toContain(
    '"license":"https://licence.ember.example/"',
  );
});
