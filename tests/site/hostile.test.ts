import { expect, test } from "vitest";
import { hostileRecord } from "../support/hostile/hostile-record.ts";
import { brokenFiles, lostTexts } from "../support/hostile/read-files.ts";
import { hostileSample } from "../support/hostile/strings.ts";
import { site } from "../support/site/sites.ts";

const directory = await site("hostile");

test("hostile texts break no file for machines", async () => {
  expect(await brokenFiles(directory)).toEqual([]);
});

test("hostile texts are in the data files, letter by letter", async () => {
  const { placed } = hostileRecord(hostileSample(12, "site"));
  expect(placed.length).toBeGreaterThan(200);
  // Translations are on pages alone.
  const published = placed.filter(({ field }) => field.collection !== "translations");
  expect(await lostTexts(directory, published)).toEqual([]);
});
