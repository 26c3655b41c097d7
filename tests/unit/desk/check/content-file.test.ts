import { describe, expect, test } from "vitest";
import { faultsWith, placesOf } from "../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../support/desk/files.ts";

const file = "events/sinking.md";

describe("front matter", () => {
  test.each([
    ["is missing", "The ferry sank.\n", "1:1", "write the fields at the beginning of the file"],
    [
      "does not begin the file",
      `\n${markdownFile(eventFields)}`,
      "1:1",
      "write a line of three hyphens (---) above the first field",
    ],
    [
      "is not begun",
      markdownFile(eventFields).slice(4),
      "1:1",
      "write a line of three hyphens (---) above the first field",
    ],
    [
      "is not ended",
      "---\ntitle: The ferry sinks\n",
      "3:1",
      "write a line of three hyphens (---) here, below the last field",
    ],
    [
      "is not ended before the text",
      "---\ntitle: The ferry sinks\ntopics:\n  - ferry\n\nIt sank.\n",
      "5:1",
      "write a line of three hyphens (---) here, below the last field",
    ],
    ["belongs to an empty file", "", "1:1", "write the fields at the beginning of the file"],
  ])("that %s is a fault where the line is missing", async (_what, text, place, message) => {
    const [fault, ...others] = await faultsWith({ [file]: text });
    expect(fault).toMatchObject({ file, place, rule: "front-matter" });
    expect(fault?.message).toContain(message);
    expect(others).toEqual([]);
  });

  test("without fields is a fault, with what is missing", async () => {
    const [fault, ...others] = await faultsWith({ [file]: markdownFile([]) });
    expect(fault).toMatchObject({ file, rule: "schema" });
    expect(fault?.message).toContain("there are no fields here; write them as `key: value`");
    expect(others).toEqual([]);
  });

  test("written on Windows is read alike", async () => {
    const text = markdownFile(withField(eventFields, "phase", "phase: middle")).replaceAll("\n", "\r\n");
    expect(placesOf(await faultsWith({ [file]: text }))).toEqual([`${file} 4:8 references`]);
    expect(await faultsWith({ [file]: markdownFile(eventFields).replaceAll("\n", "\r\n") })).toEqual([]);
  });

  test("with a byte order mark before it is read alike", async () => {
    const text = markdownFile(withField(eventFields, "phase", "phase: middle"));
    expect(placesOf(await faultsWith({ [file]: `\uFEFF${text}` }))).toEqual([`${file} 4:8 references`]);
  });
});

describe("broken YAML", () => {
  test.each([
    ["a colon in a bare text", "title: The ferry: it sinks", "2:8"],
    ["a text with a word between stars", "title: *The* ferry sinks", "2:14"],
    ["a text between stars", "title: *Sinking*", "2:8"],
    ["a text that begins with an ampersand", "title: &c The ferry sinks", "2:11"],
    ["a text that begins with an at sign", "title: @ferry sinks", "2:8"],
  ])(
    "for %s has its place in the file, and the word that the text belongs in quotation marks",
    async (_what, line, place) => {
      const faults = await faultsWith({ [file]: markdownFile(withField(eventFields, "title", line)) });
      expect(faults[0]).toMatchObject({ file, place, rule: "yaml" });
      expect(faults[0]?.message).toMatch(/put (?:it|the text) in quotation marks/);
      expect(faults[0]?.message).not.toMatch(/at line/);
      expect(faults).toHaveLength(1);
    },
  );

  test.each([
    [
      "title:\u00A0The ferry sinks",
      "2:7",
      "write a plain space after “title:”: there is a no-break space (U+00A0), which breaks the line",
    ],
    [
      "\u200Btitle",
      "2:1",
      "write nothing at the beginning of the line: there is a zero-width space (U+200B), which breaks the line",
    ],
  ])("for a sign that nobody sees (%j) names the sign and its place", async (line, place, message) => {
    const faults = await faultsWith({ [file]: markdownFile(withField(eventFields, "title", line)) });
    expect(faults).toEqual([{ file, place, rule: "yaml", message }]);
  });

  const report = "reports/2001/sank.md";

  test.each([
    ["a tab before a field", ["\tsays: It sank."], "8:1", "indent with spaces: there is a tab here"],
    [
      "a field too far to the left",
      ["   says: It sank.", "    by: [ada-pike]"],
      "8:1",
      "indent this line like the other fields of its group",
    ],
    [
      "no space after a colon",
      ["    says: It sank.", "draft:true", 'added: "2026-11-22"'],
      "9:1",
      "write a space after the colon",
    ],
    [
      "a colon in a text",
      ["    says: The wire: it sank."],
      "8:11",
      "put the text in quotation marks: there is a colon in it",
    ],
    [
      "curly marks",
      ["    says: “The wire: it sank.”"],
      "8:11",
      "write straight quotation marks around the text: these are curly",
    ],
    [
      "a list without its end",
      ["    says: It sank.", "    by: [ada-pike", "    confirmedBy: [ferry-company]"],
      "9:9",
      "write ] at the end of this list",
    ],
    [
      "a group without its end",
      [
        "    says: It sank.",
        "    figures:",
        "      - { measure: passengers, value: 12",
        "    by: [ada-pike]",
      ],
      "10:9",
      "write } at the end of this group of fields",
    ],
    [
      "a bracket too many",
      ["    says: It sank.", "    by: [ada-pike]]"],
      "9:19",
      "remove this ]: it ends nothing",
    ],
    [
      "no comma in a group",
      ["    says: It sank.", "    figures:", "      - { measure: passengers value: 12 }"],
      "10:20",
      "write a comma between two fields; if there is a colon within a text, put the text in quotation marks",
    ],
    [
      "an apostrophe in single marks",
      ["    says: 'It didn't sink.'"],
      "8:20",
      "write two apostrophes for one within single quotation marks, or put double ones around the text",
    ],
    [
      "double marks in double ones",
      ['    says: "The "Fern" sank."'],
      "8:17",
      'the text ended at the quotation mark before this; write \\" for one within it, or put single quotation marks around the text',
    ],
    [
      "no mark at the end",
      ['    says: "It sank.'],
      "8:11",
      "write the quotation mark at the end of this text",
    ],
    [
      "a bracket before a text",
      ["    says: [Video] It sank."],
      "8:19",
      "put the text in quotation marks: it begins with [",
    ],
    [
      "a line of text among the fields",
      ["    says: It sank.", "It was full.", 'added: "2026-11-22"'],
      "9:1",
      "write `key: value` here; if this line goes on with the text above it, indent it",
    ],
  ])("with %s has one message, which says what to write, and where", async (_what, lines, place, message) => {
    const text = markdownFile(
      [...reportFields.slice(0, 4), "accounts:", "  - event: last-crossing", ...lines],
      "",
    );
    expect(await faultsWith({ [report]: text })).toEqual([{ file: report, place, rule: "yaml", message }]);
  });

  test("without a space after a hyphen has one message, at the hyphen", async () => {
    const text = markdownFile(
      [...reportFields, "accounts:", "  -event: last-crossing", "    says: It sank."],
      "",
    );
    expect(await faultsWith({ [report]: text })).toEqual([
      { file: report, place: "8:3", rule: "yaml", message: "write a space after the hyphen" },
    ]);
  });

  test("in two texts is found in both", async () => {
    const text = markdownFile(
      [
        ...reportFields.slice(1),
        "title: One: two",
        "accounts:",
        "  - event: last-crossing",
        "    says: Three: four",
      ],
      "",
    );
    expect(placesOf(await faultsWith({ [report]: text }))).toEqual([
      `${report} 6:8 yaml`,
      `${report} 9:11 yaml`,
    ]);
  });

  test("between lines of hyphens, as in a Markdown file, says that a YAML file has none", async () => {
    expect(await faultsWith({ "people/new.yaml": "---\nname: New\n---\n" })).toMatchObject([
      {
        place: "3:1",
        message: "remove the lines of three hyphens: a .yaml file has fields from its beginning to its end",
      },
    ]);
  });

  test("for a key written twice has its place, and what to do", async () => {
    const faults = await faultsWith({ [file]: markdownFile([...eventFields, "title: Again"]) });
    expect(placesOf(faults)).toEqual([`${file} 6:1 yaml`]);
    expect(faults[0]?.message).toBe("`title` is there twice; keep one of them");
  });

  test("for a text with an exclamation mark before it, which YAML takes for a type, has its place", async () => {
    const [fault, ...others] = await faultsWith({
      [file]: markdownFile(withField(eventFields, "title", "title: !The ferry sinks")),
    });
    expect(fault).toMatchObject({ place: "2:8", rule: "yaml" });
    expect(fault?.message).toContain("put it in quotation marks");
    expect(others).toEqual([]);
  });

  test("for aliases that multiply without end has its file, and the check ends", async () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [index, name] of [..."bcdefgh"].entries()) {
      const before = "abcdefgh"[index];
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    const [fault, ...others] = await faultsWith({ [file]: markdownFile(lines) });
    expect(fault).toMatchObject({ file, place: "2:1", rule: "yaml" });
    expect(fault?.message).toContain("these fields cannot be read");
    expect(others).toEqual([]);
  });

  test("for a list that is not ended has its place", async () => {
    const faults = await faultsWith({ "places/bay.yaml": "name: Bay\nkind: [bay\ncountry: NZ\n" });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatchObject({ file: "places/bay.yaml", rule: "yaml" });
  });

  test("does not make faults of the files that name its entry", async () => {
    expect(placesOf(await faultsWith({ "sources/ember-post.yaml": "name: Post: Ember\n" }))).toEqual([
      "sources/ember-post.yaml 1:7 yaml",
    ]);
    const site = await faultsWith({ "site.yaml": "title: The ferry: a tale\n" });
    expect(placesOf(site)).toEqual(["site.yaml 1:8 yaml"]);
  });
});

describe("a file of 1 MB", () => {
  test.each([
    ["of lines", "It sank.\n".repeat(125_000)],
    ["of one line", "It sank ".repeat(125_000)],
    ["of brackets", "[".repeat(1_000_000)],
  ])("%s is a fault that says so, and is not parsed for minutes", async (_what, text) => {
    for (const path of [file, "people/ada-pike.yaml"]) {
      const faults = await faultsWith({ [path]: text });
      expect(faults.filter((fault) => fault.file === path)).toMatchObject([
        {
          place: "1:1",
          rule: "long-file",
          message: expect.stringMatching(/^this file has 1,\d{3},\d{3} characters/),
        },
      ]);
    }
  });
});
