import { describe, expect, test } from "vitest";
import { faultsWith, placesOf } from "../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../support/desk/files.ts";

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
      expect(faults[0]?.message).toContain("put it in quotation marks");
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
