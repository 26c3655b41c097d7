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
