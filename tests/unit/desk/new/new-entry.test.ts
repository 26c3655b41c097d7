import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CancelledError, DeskError } from "../../../../src/desk/desk-error.ts";
import { readFlags } from "../../../../src/desk/new/flags.ts";
import { forgetKept, readKept } from "../../../../src/desk/new/kept-answers.ts";
import { newEntry } from "../../../../src/desk/new/new-entry.ts";
import type { EntryCollection } from "../../../../src/schema/collections.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { type Answers, scriptedAsker } from "../../../support/desk/scripted-asker.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

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
    ["accounts 1 › figures 1: What else", ["upTo"]],
    ["accounts 1 › figures 1 › upTo", "15"],
    ["accounts 1 › figures 2 › measure", ""],
    ["accounts 1 › quote › speaker", "ada-pike"],
    ["accounts 1 › quote › words", "Она не тонула"],
    ["accounts 1 › quote › translation", true],
    ["accounts 1 › quote › translation\n", "She never sank"],
    ["accounts 2 › event", ""],
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
      "      - { measure: passengers, value: 12, upTo: 15 }",
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
        ["roles 2 › title", ""],
        ["names 1 › name", "Бо Рид"],
        ["names 1 › language", "ru"],
        ["names 1: What else", []],
        ["names 2 › name", ""],
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

  test("a language, a page and a name that cannot stay are told while they can still be changed", async () => {
    const reports = scriptedAsker([
      ["title\n", "The ferry sank"],
      ["source\n", "ember-post"],
      ["url\n", "https://www.post.ember.example/farewell/"],
      ["url\n", "https://post.ember.example/sank"],
      ["published\n", "2001-03-05"],
      ["language\n", "english"],
      ["language\n", "en"],
      ["What else", []],
      ["text\n", ""],
      ["id\n", "(as suggested)"],
      ["Write this", true],
    ]);
    await newEntry(await contentFolder(), "reports", readFlags("reports", []), {
      asker: reports.asker,
      today,
    });
    expect(reports.faults).toEqual([
      "this page is in the record already, as reports/2001/last-crossing-in-the-post.md",
      'no language `english`; write "en"',
    ]);
    const people = scriptedAsker([
      ["name\n", "ада пайк"],
      ["name\n", "Ada Pike (engineer)"],
      ["What else", []],
      ["id\n", "ada-pike-engineer"],
      ["Write this", true],
    ]);
    await newEntry(await contentFolder(), "people", readFlags("people", []), { asker: people.asker, today });
    expect(people.faults).toEqual([
      "people/ada-pike.yaml has this name already (Ada Pike); add to that file, or write what tells the two apart",
    ]);
    await expect(made("people", ["--name", "Ada Pike", "--id", "pike", "--yes"])).rejects.toThrow(
      "--name: people/ada-pike.yaml has this name already",
    );
  });

  test("a list that was offered as chosen can be left empty", async () => {
    const entry = await made(
      "people",
      [],
      [
        ["name\n", "Bo Reed"],
        ["What else", "(as offered)"],
        ["roles 1 › title", ""],
        ["names 1 › name", ""],
        ["id\n", "(as suggested)"],
        ["Write this", true],
      ],
    );
    expect(entry.text).toBe("name: Bo Reed\n");
  });

  test("the editor can go back, from a field to the one before, from an item to the one before, and from the id", async () => {
    const { asker, asked } = scriptedAsker([
      ["name\n", "<"],
      ["name\n", "Bo Read"],
      ["What else", ["side", "names"]],
      ["side\n", "<"],
      ["What else", ["names"]],
      ["names 1 › name", "Бо"],
      ["names 1 › language", "ru"],
      ["names 1: What else", []],
      ["names 2 › name", "<"],
      ["names 1 › name", "<"],
      ["What else", []],
      ["id\n", "<"],
      ["What else", []],
      ["id\n", "(as suggested)"],
      ["Write this", true],
    ]);
    const entry = await newEntry(await contentFolder(), "people", readFlags("people", []), { asker, today });
    expect(entry).toMatchObject({ id: "bo-read", text: "name: Bo Read\n" });
    expect(asked).toHaveLength(15);
  });

  test("what was typed before the end is kept, but for what is not finished, and offered the next time", async () => {
    const keptIn = join(await temporaryFolder(), "kept/new-person.yaml");
    const run = async (answers: Answers) => {
      const { asker, asked } = scriptedAsker(answers);
      const making = newEntry(await contentFolder(), "people", readFlags("people", []), {
        asker,
        today,
        keptIn,
      });
      return { entry: await making.catch((error: unknown) => error), asked };
    };
    expect((await run([])).entry).toMatchObject({ message: "Nothing was written." });
    const first = await run([
      ["name\n", "Bo Reed"],
      ["What else", ["roles", "names"]],
      ["roles 1 › title", "Mate"],
      ["roles 1: What else", []],
      ["roles 2 › title", ""],
      ["names 1 › name", "Бо Рид"],
    ]);
    expect(first.entry).toBeInstanceOf(CancelledError);
    expect(first.entry).toMatchObject({ message: expect.stringContaining(`is kept in ${keptIn}`) });
    const second = await run([
      ["Go on with what you typed last time?\n  name: Bo Reed\n  roles: …", true],
      ["What else", []],
      ["id\n", "(as suggested)"],
      ["Write this", true],
    ]);
    expect(second.entry).toMatchObject({ text: "name: Bo Reed\nroles:\n  - title: Mate\n" });
    await forgetKept(keptIn);
    expect((await run([["name\n", "Al Fox"]])).asked[0]).toContain("name\n");
  });

  test("accounts are not lost: where the editor goes back within a later one, back to them from the text, or stops", async () => {
    const keptIn = join(await temporaryFolder(), "kept/new-report.yaml");
    const run = async (answers: Answers) => {
      const flags = readFlags("reports", [...report, ...rest]);
      const making = newEntry(await contentFolder(), "reports", flags, {
        asker: scriptedAsker(answers).asker,
        today,
        keptIn,
      });
      return making.catch((error: unknown) => error);
    };
    const first: Answers = [
      ["What else", ["accounts"]],
      ["accounts 1 › event\n", "last-crossing"],
      ["accounts 1 › says\n", "It sank."],
      ["accounts 1: What else", []],
      ["accounts 2 › event\n", "fog-collision"],
    ];
    expect(
      await run([
        ...first,
        ["accounts 2 › says\n", "<"],
        ["accounts 2 › event\n", ""],
        ["text\n", "<"],
        ["accounts 2 › event\n", ""],
        ["text\n", ""],
        ["id\n", "(as suggested)"],
        ["Write this", true],
      ]),
    ).toMatchObject({ text: expect.stringContaining("  - event: last-crossing\n    says: It sank.\n") });
    expect(await run([...first, ["accounts 2 › says\n", "There was fog."]])).toBeInstanceOf(CancelledError);
    expect(await readKept(keptIn)).toMatchObject({
      accounts: [
        { event: "last-crossing", says: "It sank." },
        { event: "fog-collision", says: "There was fog." },
      ],
    });
  });
});
