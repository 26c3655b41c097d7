import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  armenian,
  cyrillic,
  extendedLatin,
  latin,
  lettersOf,
  unicodeRange,
} from "../../../src/fonts/faces.ts";
import { subsetFile } from "../../../src/fonts/families.ts";
import { record } from "../../support/content/real-record.ts";

const scripts = [latin, extendedLatin, cyrillic, armenian];

test("no letter belongs to two scripts, so that no page fetches two files for one", () => {
  const letters = scripts.flatMap((script) => [...lettersOf(script)]);
  expect(new Set(letters).size).toBe(letters.length);
});

test("the letters of the record's names in Latin, Cyrillic and Armenian are all there", () => {
  const letters = new Set(scripts.flatMap((script) => [...lettersOf(script)]));
  const languages = new Set(["en", "az", "ru", "hy", "tr", "uk", "de", "fr", "es", "it"]);
  const names = [...record.people, ...record.places, ...record.organisations, ...record.sources]
    .flatMap(({ data }) => [{ name: data.name, language: "en" }, ...data.names])
    .filter(({ language }) => languages.has(language))
    .filter(({ name }) => !/\p{Script=Arabic}|\p{Script=Han}|\p{Script=Georgian}/u.test(name));
  expect(names.length).toBeGreaterThan(100);
  for (const { name } of names) {
    for (const letter of name.normalize("NFC")) expect(letters, name).toContain(letter);
  }
});

test("a range is written as CSS reads it", () => {
  expect(
    unicodeRange({
      name: "latin",
      ranges: [
        [0x20, 0x7e],
        [0x259, 0x259],
      ],
    }),
  ).toEqual(["U+20-7e", "U+259"]);
});

test("a face is made once, is a WOFF2 file, and is smaller than the packaged one", async () => {
  const face = { family: "source-serif-4", weight: 400, style: "normal", script: latin } as const;
  const [file, again] = [await subsetFile(face), await subsetFile(face)];
  expect(again).toBe(file);
  const bytes = await readFile(file);
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("wOF2");
  expect(bytes.length).toBeLessThan(18_000);
});

test("a face that no package has is refused", async () => {
  await expect(
    subsetFile({ family: "source-serif-4", weight: 450, style: "normal", script: latin }),
  ).rejects.toThrow();
});
