import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { insertArchive } from "../../../../src/desk/archive/report-files.ts";
import { ContentFile } from "../../../../src/desk/check/content-file.ts";
import { reportTexts } from "../../../support/desk/archive/front-matter-arbitrary.ts";
import { markdownFile, reportFields } from "../../../support/desk/files.ts";

const copy = "https://web.archive.example/web/20010306120000/https://post.example/1";

/** The fields of a file as the site reads them. */
function fieldsOf(text: string): unknown {
  return new ContentFile("reports", new VFile({ path: "reports/1.md", value: text })).data;
}

test("the copy stands right below the address, and every other line is as it was", () => {
  const text = markdownFile(reportFields);
  expect(insertArchive(text, copy)?.split("\n")).toEqual([
    "---",
    "title: The ferry sank",
    "source: ember-post",
    "url: https://post.ember.example/sank",
    `archive: ${copy}`,
    'published: "2001-03-05"',
    "language: en",
    "---",
    "It happened.",
    "",
  ]);
});

test("the address may be the last field, and the file may end with the front matter", () => {
  expect(insertArchive("---\ntitle: A\nurl: https://post.example/1\n---", copy)).toBe(
    `---\ntitle: A\nurl: https://post.example/1\narchive: ${copy}\n---`,
  );
});

test("fields in one line get it in that line", () => {
  const text = "---\n{ url: https://post.example/1, title: A } # all\n---\n";
  expect(insertArchive(text, copy)).toBe(
    `---\n{ url: https://post.example/1, archive: "${copy}", title: A } # all\n---\n`,
  );
});

test("an address that YAML would misread is put in quotation marks", () => {
  const odd = `${copy}:`;
  const text = insertArchive(markdownFile(reportFields), odd);
  expect(text).toContain(`archive: "${odd}"`);
  expect(fieldsOf(text ?? "")).toMatchObject({ archive: odd });
});

test("whatever the front matter, one line more gives the copy, and all others and what they say stay", () => {
  fc.assert(
    fc.property(reportTexts, (text) => {
      const before = fieldsOf(text);
      fc.pre(before !== undefined);
      const longer = insertArchive(text, copy) ?? "";
      expect(fieldsOf(longer)).toEqual({ ...Object(before), archive: copy });
      const lines = longer.split("\n");
      const added = lines.findIndex((line) => line.trim() === `archive: ${copy}`);
      expect(lines.toSpliced(added, 1).join("\n")).toBe(text);
    }),
    { numRuns: 150 },
  );
}, 60_000);

describe("nothing is written", () => {
  test.each([
    ["without front matter", "url: https://post.example/1\n"],
    ["with front matter that does not end", "---\nurl: https://post.example/1\n"],
    ["with front matter that does not come first", "\n---\nurl: https://post.example/1\n---\n"],
    ["without fields", "---\n---\n"],
    ["without an address", "---\ntitle: A\n---\nurl: https://post.example/1\n"],
    ["with a copy already", "---\nurl: https://post.example/1\narchive: https://a.example/\n---\n"],
    ["that is no YAML", "---\nurl: https://post.example/1\ntitle: A: B\n---\n"],
    ["that is empty", ""],
  ])("into a file %s", (_what, text) => {
    expect(insertArchive(text, copy)).toBeNull();
  });
});
