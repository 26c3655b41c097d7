import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixTexts } from "../../../../../src/desk/check/fix-content.ts";
import { contentFolder } from "../../../../support/desk/content-folder.ts";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const path = "reports/2001/sank.md";

function reportWith(key: string, line: string) {
  return { [path]: markdownFile(withField(reportFields, key, line)) };
}

test.each([
  ["title", "title: The fer\u00ADry sank", "2:15", "soft hyphen (U+00AD)", "title: The ferry sank"],
  [
    "title",
    "title: The\u202E ferry sank",
    "2:11",
    "right-to-left override (U+202E)",
    "title: The ferry sank",
  ],
  ["title", "title: The ferry\u200F sank", "2:17", "right-to-left mark (U+200F)", "title: The ferry sank"],
  [
    "url",
    "url: https://post.ember.example/sa\u200Bnk",
    "4:35",
    "zero-width space (U+200B)",
    "url: https://post.ember.example/sank",
  ],
])(
  "a sign that nobody sees (%s %j) is an error by its name, and is fixed",
  async (key, line, place, name, fixed) => {
    const faults = await faultsWith(reportWith(key, line));
    expect(faults).toEqual([
      { file: path, place, rule: "invisible-characters", message: `remove the ${name}, which nobody sees` },
    ]);
    const folder = await contentFolder(reportWith(key, line));
    await fixTexts(folder);
    expect(await readFile(join(folder, path), "utf8")).toBe(reportWith(key, fixed)[path]);
  },
);

test("a space that is not a plain one is a warning by its name, and is fixed", async () => {
  const changes = reportWith("title", "title: The\u00A0ferry\u202Fsank");
  expect(await faultsWith(changes)).toEqual([]);
  const warnings = await warningsWith(changes, "plain-spaces");
  expect(warnings.map(({ place, message }) => `${place} ${message}`)).toEqual([
    "2:11 write a plain space instead of the no-break space (U+00A0)",
    "2:17 write a plain space instead of the narrow no-break space (U+202F)",
  ]);
  const folder = await contentFolder(changes);
  await fixTexts(folder);
  expect(await readFile(join(folder, path), "utf8")).toBe(reportWith("title", "title: The ferry sank")[path]);
});

test("such signs by their numbers are found too; what a backspace took away only an editor knows", async () => {
  const changes = reportWith("title", String.raw`title: "The fer\u00ADry\x08 s\\u0008ank"`);
  expect((await faultsWith(changes)).map(({ place, message }) => `${place} ${message}`)).toEqual([
    String.raw`2:16 remove \u00AD: it means soft hyphen (U+00AD), which no page can show`,
    String.raw`2:24 remove \x08: it means backspace (U+0008), which no page can show`,
  ]);
});

test.each([
  ["combining grapheme joiner (U+034F)", "\u034F"],
  ["Hangul filler (U+3164)", "\u3164"],
  ["tag character (U+E0041)", "\u{E0041}"],
  ["variation selector (U+E0100)", "\u{E0100}"],
  ["empty Braille pattern (U+2800)", "\u2800"],
  ["object replacement character (U+FFFC)", "\uFFFC"],
  ["invisible character (U+2061)", "\u2061"],
])("a %s is an error too, and is fixed", async (name, sign) => {
  const changes = reportWith("title", `title: The ${sign}ferry sank`);
  expect(await faultsWith(changes)).toEqual([
    {
      file: path,
      place: "2:12",
      rule: "invisible-characters",
      message: `remove the ${name}, which nobody sees`,
    },
  ]);
  const folder = await contentFolder(changes);
  await fixTexts(folder);
  expect(await readFile(join(folder, path), "utf8")).toBe(reportWith("title", "title: The ferry sank")[path]);
});

test.each([
  ["half of a character", String.raw`"The \ud83d ferry"`, "`title`: write the whole character"],
  [
    "a tag by two numbers",
    String.raw`"The \udb40\udc41 ferry"`,
    "remove the number of tag character (U+E0041)",
  ],
  ["what is no character", String.raw`"The \ufdd0 ferry"`, "remove the number of noncharacter (U+FDD0)"],
])("%s, written by number, is an error", async (_name, title, advice) => {
  const faults = await faultsWith(reportWith("title", `title: ${title}`));
  expect(faults).toMatchObject([{ file: path, place: "2:8" }]);
  expect(faults[0]?.message).toContain(advice);
});

test("emoji and flags of several signs are as they should be", async () => {
  const changes = reportWith("title", "title: Ferry 👩‍👩‍👧‍👦 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 sank");
  expect(await faultsWith(changes)).toEqual([]);
});

test("the joiners that Persian is written with are as it should be", async () => {
  const changes = reportWith("title", "title: نیروهای روسیه می\u200Cروند");
  expect(await faultsWith(changes)).toEqual([]);
});
