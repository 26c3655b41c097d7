import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../../../../src/desk/check/check-content.ts";
import { contentFolder } from "../../../../support/desk/content-folder.ts";
import { faultsWith, placesOf } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

test.each([
  ["\0", "null (U+0000)"],
  ["\u0007", "bell (U+0007)"],
  ["\u001B", "escape (U+001B)"],
  ["\u007F", "delete (U+007F)"],
  ["\u0090", "control character (U+0090)"],
  ["\u0085", "next line (U+0085)"],
  ["\uFFFF", "noncharacter (U+FFFF)"],
  ["\uE000", "private-use character (U+E000)"],
  ["\u{1FFFE}", "noncharacter (U+1FFFE)"],
])("the unprintable character %j is a fault at its place, by its name", async (character, name) => {
  const faults = await faultsWith({ [event]: markdownFile(eventFields, `It sank${character}.`) });
  expect(placesOf(faults)).toEqual([`${event} 7:8 characters`]);
  expect(faults[0]?.message).toBe(`there is an unprintable character here, ${name}; remove it`);
});

test("such a character in the fields is a fault too", async () => {
  const fields = withField(eventFields, "title", "title: The ferry\u0001 sinks");
  expect(placesOf(await faultsWith({ [event]: markdownFile(fields) }))).toEqual([`${event} 2:17 characters`]);
});

test("a file in another encoding is a fault at the first letter that is lost", async () => {
  const folder = await contentFolder();
  await writeFile(join(folder, event), Buffer.from(markdownFile(eventFields, "Die Fähre sank."), "latin1"));
  const { files } = await checkContent(folder);
  const messages = files.flatMap((file) => file.messages).filter(({ fatal }) => fatal === true);
  expect(messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    "7:6 characters",
  ]);
  expect(messages[0]?.reason).toContain("save the file as UTF-8");
});

test("a file of bytes that are no text has faults and does not end the check", async () => {
  const folder = await contentFolder();
  await writeFile(
    join(folder, event),
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]),
  );
  const { errorCount } = await checkContent(folder);
  expect(errorCount).toBeGreaterThan(0);
});

test.each(["Ստեփանակերտ", "Xankəndi", "Степанакерт", "سلام", "👩‍🚀", "a\u00A0b"])(
  "the letters of %s are none",
  async (words) => {
    expect(await faultsWith({ [event]: markdownFile(eventFields, words) })).toEqual([]);
  },
);
