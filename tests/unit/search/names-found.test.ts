import { expect, test } from "vitest";
import { namesData } from "../../../src/exports/names-data.ts";
import { timeline } from "../../support/content/real-record.ts";
import { measureNames, measureSlips, shareFound } from "../../support/search/name-quality.ts";

const data = namesData(timeline);

/** Any will do; the same every time, so that the record and the code alone decide. */
const seed = 20_240_612;

test("every name suggests its bearer first, or among the first three where others bear it too: as it stands, in small letters, in capitals, in ASCII", () => {
  const figure = measureNames(data);
  expect(figure.missed).toEqual([]);
  expect(figure.tried).toBeGreaterThan(500);
});

test("of names of five letters or more with a slip, at least 95 % are among the first three", () => {
  const figure = measureSlips(data, seed, 3);
  expect(shareFound(figure), figure.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(figure.tried).toBeGreaterThan(300);
});

test("the figures fall where names are not found, and are the same whenever they are taken", () => {
  const things = ["a", "b", "c", "d"].map((id) => [0, id, "Ember Quay", 0] as const);
  const alike = { kinds: [["place", "places/"]] as const, things };
  expect(measureNames(alike).missed).toEqual(["Ember Quay (d)"]);
  const slips = measureSlips(alike, seed);
  expect(shareFound(slips)).toBe(0.75);
  expect(measureSlips(alike, seed)).toEqual(slips);
  expect(slips.missed.join()).not.toContain("Ember Quay (");
});
