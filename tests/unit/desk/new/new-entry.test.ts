import { describe, expect, test } from "vitest";
import { CancelledError, DeskError } from "../../../../src/desk/desk-error.ts";
import { readFlags } from "../../../../src/desk/new/flags.ts";
import { newEntry } from "../../../../src/desk/new/new-entry.ts";
import type { EntryCollection } from "../../../../src/schema/collections.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { type Answers, scriptedAsker } from "../../../support/desk/scripted-asker.ts";

const today = "2026-11-30";

/** What comes of flags and of the answers of an editor; without answers there is nobody to ask. */
async function made(collection: EntryCollection, parameters: readonly string[], answers?: Answers) {
  const folder = await contentFolder();
  const asker = answers === undefined ? null : scriptedAsker(answers).asker;
  return newEntry(folder, collection, readFlags(collection, parameters), { asker, today });
}

const report = [
  "--title",
  "The ferry sank",
  "--source",
  "ember-post",
  "--url",
  "https://post.ember.example/sank",
];
const rest = ["--published", "2001-03-05", "--language", "en"];

describe("from flags alone", () => {
  test("the file is made, its id of its fields", async () => {
    expect(await made("reports", [...report, ...rest, "--yes"])).toEqual({
      id: "2001-03-05-ember-post-the-ferry-sank",
      file: "reports/2001/2001-03-05-ember-post-the-ferry-sank.md",
      text: [
        "---",
        "title: The ferry sank",
        "source: ember-post",
        "url: https://post.ember.example/sank",
        'published: "2001-03-05"',
        "language: en",
        'added: "2026-11-30"',
        "---",
        "",
      ].join("\n"),
    });
  });

  test("all that is missing is said at once, with what it means", async () => {
    const failure = made("reports", ["--title", "x", "--source", "ember-post", "--yes"]);
    await expect(failure).rejects.toThrow(DeskError);
    await expect(failure).rejects.toThrow(
      /--url is missing: The address[\s\S]*--published is missing: The day[\s\S]*--language is missing: The language/,
    );
  });

  test.each<[string, EntryCollection, string[], string]>([
    ["a wrong date", "reports", [...report, "--published", "5 March", "--language", "en"], "--published: "],
    ["an unknown id", "reports", [...report, ...rest, "--agency", "lake-wir"], "did you mean `lake-wire`?"],
    ["a wrong id", "reports", [...report, ...rest, "--id", "It sank"], "--id: “It sank” is no id"],
    [
      "the id of a report",
      "reports",
      [...report, ...rest, "--id", "the-quay-is-quiet"],
      "reports/2001/the-quay-is-quiet.md has the id",
    ],
    [
      "the id of an event",
      "reports",
      [...report, ...rest, "--id", "last-crossing"],
      "events/last-crossing.md has the id",
    ],
    [
      "the id of an organisation",
      "people",
      ["--name", "Ferry Company"],
      "organisations/ferry-company.yaml has the id",
    ],
    ["a fault within a group", "people", ["--name", "Bo Reed", "--roles", "{ from: x }"], "--roles (1 › "],
    [
      "latitude alone",
      "places",
      ["--name", "Bay", "--kind", "bay", "--country", "NZ", "--latitude", "1"],
      "give both latitude",
    ],
    [
      "no text of an event",
      "events",
      ["--title", "x", "--date", "2001", "--phase", "end", "--topics", "ferry"],
      "--text is missing",
    ],
    [
      "neither a headline nor a description",
      "reports",
      ["--title", "null", ...report.slice(2), ...rest, "--id", "sank"],
      "give a `description`",
    ],
    ["no letters for an id", "people", ["--name", "北京"], "--id is missing"],
  ])("%s is refused", async (_what, collection, parameters, advice) => {
    await expect(made(collection, [...parameters, "--yes"])).rejects.toThrow(DeskError);
    await expect(made(collection, [...parameters, "--yes"])).rejects.toThrow(advice);
  });

  test("a page that is in the record already is not added again, however its address was copied", async () => {
    const parameters = [
      ...report.slice(0, -1),
      "http://www.post.ember.example/farewell/?utm_source=x",
      ...rest,
    ];
    await expect(made("reports", [...parameters, "--yes"])).rejects.toThrow(
      "in the record already, as reports/2001/last-crossing-in-the-post.md",
    );
  });

  test("without a terminal and without --yes, the way with flags is told", async () => {
    await expect(made("reports", report)).rejects.toThrow("Give all fields as flags, with --yes");
  });
});

describe("from answers", () => {
  const answers: Answers = [
    ["title\n", "Паром утонул"],
    ["source\n", "ember-post"],
    ["url\n", "https://post.ember.example/sank"],
    ["published\n", "5 March 2001"],
    ["published\n", '"2001-03-05"'],
    ["language\n", "ru"],
    ["What else", ["titleTranslation", "accounts"]],
    ["titleTranslation\n", "The ferry sank"],
    ["accounts 1 › event\n", "last-crossing"],
    ["accounts 1 › says\n", "It sank."],
    ["accounts 1: What else", ["by", "figures", "quote"]],
    ["accounts 1 › by\n", ["ada-pike"]],
    ["accounts 1 › figures 1 › measure", "passengers"],
    ["accounts 1 › figures 1 › value", "12"],
    ["accounts 1 › figures 1 › qualifier", false],
    ["accounts 1 › figures\nAdd another", false],
    ["accounts 1 › quote › speaker", "ada-pike"],
    ["accounts 1 › quote › words", "Она не тонула"],
    ["accounts 1 › quote › translation", true],
    ["accounts 1 › quote › translation\n", "She never sank"],
    ["accounts\nAdd another", false],
    ["text\n", ""],
    ["id\n", "(as suggested)"],
    ["Write this", true],
  ];

  test("the file is made; a fault is told where it is typed, and asked again", async () => {
    const { asker, faults, offered } = scriptedAsker(answers);
    const entry = await newEntry(await contentFolder(), "reports", readFlags("reports", []), {
      asker,
      today,
    });
    expect(entry.text.split("\n")).toEqual([
      "---",
      "title: Паром утонул",
      "titleTranslation: The ferry sank",
      "source: ember-post",
      "url: https://post.ember.example/sank",
      'published: "2001-03-05"',
      "language: ru",
      'added: "2026-11-30"',
      "accounts:",
      "  - event: last-crossing",
      "    says: It sank.",
      "    by: [ada-pike]",
      "    figures:",
      "      - { measure: passengers, value: 12 }",
      "    quote: { speaker: ada-pike, words: Она не тонула, translation: She never sank }",
      "---",
      "",
    ]);
    expect(entry.id).toBe("2001-03-05-ember-post-last-crossing");
    expect(faults).toEqual([expect.stringContaining('"5 March 2001" is not a date')]);
    const outlets = [...offered].find(([question]) => question.startsWith("source\n"))?.[1];
    expect(outlets?.map(({ value }) => value)).toEqual(["ember-post", "lake-wire"]);
  });

  test("wherever the editor breaks off, nothing is made", async () => {
    for (let known = 0; known < answers.length; known += 1) {
      await expect(made("reports", [], answers.slice(0, known))).rejects.toThrow(CancelledError);
    }
    await expect(made("reports", [], [...answers.slice(0, -1), ["Write this", false]])).rejects.toThrow(
      CancelledError,
    );
  });

  test("what the flags give is not asked for, and said to be wrong before anything is asked", async () => {
    const { asker, asked } = scriptedAsker([
      ["What else", []],
      ["text\n", ""],
      ["id\n", "(as suggested)"],
      ["Write", true],
    ]);
    await newEntry(await contentFolder(), "reports", readFlags("reports", [...report, ...rest]), {
      asker,
      today,
    });
    expect(asked.map((question) => question.split("\n")[0])).toEqual([
      "What else do you want to fill in?",
      "text",
      "id",
      "---",
    ]);
    const other = scriptedAsker([]);
    const flags = readFlags("reports", ["--source", "ember-pst", "--published", "5.3.2001"]);
    await expect(
      newEntry(await contentFolder(), "reports", flags, { asker: other.asker, today }),
    ).rejects.toThrow(/--published[\s\S]*did you mean `ember-post`/);
    expect(other.asked).toEqual([]);
  });

  test("where the headline is not known, a description is asked for next; where it is, never", async () => {
    const { asker, offered } = scriptedAsker([
      ["title\n", ""],
      ["source\n", "ember-post"],
      ["url\n", "https://post.ember.example/sank"],
      ["published\n", "2001-03-05"],
      ["language\n", "en"],
      ["description\n", "Sank"],
      ["description\n", "The captain tells how the ferry sank"],
      ["What else", []],
      ["text\n", ""],
      ["id\n", "sank"],
      ["Write this", true],
    ]);
    const flags = readFlags("reports", []);
    const entry = await newEntry(await contentFolder(), "reports", flags, { asker, today });
    expect(entry.text).toContain("title: null\ndescription: The captain tells how the ferry sank\n");
    const headed = scriptedAsker([
      ["What else", []],
      ["text\n", ""],
      ["id\n", "(as suggested)"],
      ["Write", true],
    ]);
    const given = readFlags("reports", [...report, ...rest]);
    await newEntry(await contentFolder(), "reports", given, { asker: headed.asker, today });
    for (const choices of [offered, headed.offered]) {
      const others = [...choices].find(([question]) => question.startsWith("What else"))?.[1] ?? [];
      expect(others.map(({ value }) => value)).toContain("agency");
      expect(others.map(({ value }) => value)).not.toContain("description");
    }
  });

  test("the fields that are seldom left out are offered as chosen", async () => {
    const entry = await made(
      "people",
      [],
      [
        ["name\n", "Bo Reed"],
        ["What else", "(as offered)"],
        ["roles 1 › title", "Mate"],
        ["roles 1: What else", []],
        ["roles\nAdd another", false],
        ["names 1 › name", "Бо Рид"],
        ["names 1 › language", "ru"],
        ["names 1: What else", []],
        ["names\nAdd another", false],
        ["id\n", "(as suggested)"],
        ["Write this", true],
      ],
    );
    expect(entry).toMatchObject({
      file: "people/bo-reed.yaml",
      text: expect.stringContaining("- title: Mate"),
    });
    expect(entry.text).toContain("- name: Бо Рид\n    language: ru\n");
  });
});
