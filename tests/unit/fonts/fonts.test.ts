import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Face, faces, lettersOf, shownFaces, unicodeRange } from "../../../src/fonts/faces.ts";
import { subsetFile } from "../../../src/fonts/families.ts";
import { record } from "../../support/content/real-record.ts";

function faceOf(name: string): Face {
  const face = faces.find((one) => one.name === name);
  if (face === undefined) throw new Error(`There is no face ${name}.`);
  return face;
}

test("no letter belongs to two faces, so that no page fetches two files for one", () => {
  const ranges = faces.flatMap((face) => face.ranges).toSorted(([a], [b]) => a - b);
  for (const [index, [, last]] of ranges.entries()) {
    expect(ranges[index + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(last);
  }
});

test("a face has the letters of the texts in its script, each once, in their order", () => {
  expect(lettersOf(faceOf("cyrillic"), ["Паром, паром", "ferry"])).toBe("Памопр");
  expect(lettersOf(faceOf("armenian"), ["Ferry, паром"])).toBe("");
});

test("English is there whatever the texts have, and so are the letters of Azerbaijani", () => {
  const letters = lettersOf(faceOf("latin"), ["Xankəndi"]);
  for (const letter of "AZaz09 “—’ə→") expect(letters).toContain(letter);
  expect(letters).not.toContain("ş");
});

test("the letters of the record's names in Latin, Cyrillic and Armenian are all in a face", () => {
  const languages = new Set(["en", "az", "ru", "hy", "tr", "uk", "de", "fr", "es", "it"]);
  const names = [...record.people, ...record.places, ...record.organisations, ...record.sources]
    .flatMap(({ data }) => [{ name: data.name, language: "en" }, ...data.names])
    .filter(({ language }) => languages.has(language))
    .map(({ name }) => name.normalize("NFC"))
    .filter((name) => !/\p{Script=Arabic}|\p{Script=Han}|\p{Script=Georgian}/u.test(name));
  expect(names.length).toBeGreaterThan(100);
  const letters = new Set(faces.flatMap((face) => [...lettersOf(face, names)]));
  for (const name of names) for (const letter of name) expect(letters, name).toContain(letter);
});

test("a page is shown with the faces of its letters, and with Latin in any case", () => {
  const names = (page: string) => shownFaces(page).map((index) => faces[index]?.name);
  expect(names("<h1>The ferry</h1>")).toEqual(["latin"]);
  expect(names("<p>Xankəndi, Степанакерт, Ստեփանակերտ</p>")).toEqual(["latin", "cyrillic", "armenian"]);
  expect(names("<p>喀拉巴赫</p>")).toEqual(["latin"]);
});

test("a range is written as CSS reads it", () => {
  expect(
    unicodeRange({
      ranges: [
        [0x20, 0x7e],
        [0x259, 0x259],
      ],
    }),
  ).toEqual(["U+20-7e", "U+259"]);
});

test("a font is made once for the same letters, is a WOFF2 file, and has room for both weights", async () => {
  const [file, again] = [await subsetFile(faceOf("latin"), "abc"), await subsetFile(faceOf("latin"), "abc")];
  expect(again).toBe(file);
  expect(await subsetFile(faceOf("latin"), "abcd")).not.toBe(file);
  const bytes = await readFile(file);
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("wOF2");
  expect(bytes.length).toBeLessThan(4000);
});

test("a font that no package has is refused", async () => {
  await expect(
    subsetFile({ name: "none", source: "source-serif/VAR/None.ttf", axes: {} }, "abc"),
  ).rejects.toThrow();
});
