import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../../../src/desk/check/check-content.ts";
import { fixTexts } from "../../../../../src/desk/check/fix-content.ts";
import { type Changes, contentFolder } from "../../../../support/desk/content-folder.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const report = "reports/2001/sank.md";

/** What becomes of one file, and what is said of it. */
async function fixed(path: string, text: string, changes: Changes = {}) {
  const folder = await contentFolder({ ...changes, [path]: text });
  const lines = await fixTexts(folder);
  const said = lines.map((line) => line.replace(`${folder}/`, ""));
  return { text: await readFile(join(folder, path), "utf8"), said, folder };
}

describe("what needs no decision is fixed", () => {
  test.each([
    ["space at the end of a line", "It sank.  ", "It sank."],
    ["a tab", "It\tsank.", "It sank."],
    ["an apostrophe", "It isn't afloat.", "It isn’t afloat."],
    ["a pair of quotation marks", 'The "Fern" sank ("slowly").', "The “Fern” sank (“slowly”)."],
    ["a word that no sentence needs twice", "It sank in the the the lake.", "It sank in the lake."],
    ["two at once", "It isn't in the the lake. ", "It isn’t in the lake."],
  ])("in a text: %s", async (_what, before, after) => {
    const result = await fixed(event, markdownFile(eventFields, before));
    expect(result.text).toBe(markdownFile(eventFields, after));
    expect(result.said).toHaveLength(1);
    expect(result.said[0]).toMatch(/^events\/sinking\.md: fixed /);
    const { files } = await checkContent(result.folder);
    const rules = files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    // What these texts of one sentence lack is for an editor to write.
    expect(rules).toEqual(["unused-entities", "event-text"]);
  });

  test.each([
    ["title", `title: The "Fern" sinks`, `title: The “Fern” sinks`],
    ["title", `title: 'The ferry''s end'`, `title: 'The ferry’s end'`],
    ["title", `title: "The \\"Fern\\" sinks"`, `title: "The “Fern” sinks"`],
    ["title", `title: >-\n  The "Fern"\n  sinks`, `title: >-\n  The “Fern”\n  sinks`],
    ["title", `title: "The the ferry"  # as it is`, `title: "The ferry"  # as it is`],
    ["date", "date: 2001-03-04", 'date: "2001-03-04"'],
    ["date", "date: 2001-02-30", 'date: "2001-02-30"'],
    ["date", "date:   2001-03-04   # a Sunday", 'date:   "2001-03-04"   # a Sunday'],
  ])("in a field: %s (%j)", async (key, before, after) => {
    const result = await fixed(event, markdownFile(withField(eventFields, key, before)));
    expect(result.text).toBe(markdownFile(withField(eventFields, key, after)));
  });

  test.each([
    ["EN", "en"],
    ["en-gb", "en-GB"],
    ["en_GB", "en-GB"],
    ['"RU"', '"ru"'],
    ["iw", "he"],
  ])("the language tag %s", async (before, after) => {
    const result = await fixed(
      report,
      markdownFile(withField(reportFields, "language", `language: ${before}`)),
    );
    expect(result.text).toBe(markdownFile(withField(reportFields, "language", `language: ${after}`)));
    expect(result.said).toEqual([`${report}: fixed languages`]);
  });

  test("line ends of Windows, a byte order mark and a missing last line end, with all else in the file", async () => {
    const good = markdownFile(eventFields, "It isn’t afloat.");
    const bad = `\uFEFF${good.trimEnd().replace("isn’t", "isn't").replace('"2001-03-04"', "2001-03-04")}`;
    const result = await fixed(event, bad.replaceAll("\n", "\r\n"));
    expect(result.text).toBe(good);
    expect(result.said).toEqual([`${event}: fixed white-space, quoted-dates, quotation-marks`]);
  });

  test("in a file with a fault that only an editor can fix, which stays", async () => {
    const result = await fixed(event, markdownFile([...eventFields, "mayor: true"], "It sank. "));
    expect(result.text).toBe(markdownFile([...eventFields, "mayor: true"], "It sank."));
  });
});

describe("what needs a decision, or is not understood, stays byte by byte", () => {
  test.each([
    [
      "a headline",
      report,
      markdownFile(withField(reportFields, "title", `title: The "Fern" isn't the the end`)),
    ],
    [
      "a quotation",
      report,
      markdownFile([
        ...reportFields,
        "accounts:",
        "  - event: last-crossing",
        "    says: It sank.",
        `    quote: { speaker: ada-pike, words: "the the isn't" }`,
      ]),
    ],
    ["an apostrophe that may close a quotation", event, markdownFile(eventFields, "The sailors' boat.")],
    ["a quotation mark without another", event, markdownFile(eventFields, 'A 5" hole.')],
    ["quotation marks that stand the wrong way round", event, markdownFile(eventFields, 'The" Fern "sank.')],
    ["a word that a sentence may need twice", event, markdownFile(eventFields, "It was was it.")],
    ["a date with a time", event, markdownFile(withField(eventFields, "date", "date: 2001-03-04T10:00:00Z"))],
    ["a misspelt key", event, markdownFile([...eventFields, "mayor: true"])],
    [
      "a language that there is not",
      report,
      markdownFile(withField(reportFields, "language", "language: QQ")),
    ],
    ["broken YAML", event, markdownFile(withField(eventFields, "title", "title: The ferry: it sinks "))],
    ["a file without front matter", event, "It sank. \n"],
    ["two spaces that ask for a new line", event, markdownFile(eventFields, "It sank.  \nIt rose.")],
    [
      "an escaped space at the end of a line",
      event,
      markdownFile(withField(eventFields, "title", 'title: "The\\ \n  ferry"')),
    ],
    ["a stray file", "notes.txt", "call the the captain \n"],
  ])("%s", async (_what, path, text) => {
    const result = await fixed(path, text);
    expect(result.text).toBe(text);
    expect(result.said).toEqual([]);
  });

  test("a file that is not in UTF-8", async () => {
    const folder = await contentFolder();
    const bytes = Buffer.from(markdownFile(eventFields, "Die F\u00e4hre sank. "), "latin1");
    await writeFile(join(folder, event), bytes);
    expect(await fixTexts(folder)).toEqual([]);
    expect(await readFile(join(folder, event))).toEqual(bytes);
  });
});

test("a record without faults is left alone, and nothing is left beside the files that were fixed", async () => {
  const good = await contentFolder();
  expect(await fixTexts(good)).toEqual([]);
  const { folder } = await fixed(event, markdownFile(eventFields, "It sank. "));
  expect((await readdir(join(folder, "events"))).toSorted()).toEqual([
    "first-crossing.md",
    "last-crossing.md",
    "sinking.md",
  ]);
});

test("what was fixed once is not fixed again", async () => {
  const { folder } = await fixed(
    event,
    markdownFile(eventFields, `It isn't "it" in the the lake. `).replaceAll("\n", "\r\n"),
  );
  expect(await fixTexts(folder)).toEqual([]);
});
