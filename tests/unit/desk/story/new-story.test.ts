import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkContent, checkTexts } from "../../../../src/desk/check/check-content.ts";
import { storyFiles, writeStory } from "../../../../src/desk/story/new-story.ts";
import { answerStory, readStoryFlags } from "../../../../src/desk/story/story-questions.ts";
import {
  collectionSchemas,
  type EntryCollection,
  entryCollections,
} from "../../../../src/schema/collections.ts";
import { fieldsOf } from "../../../../src/schema/fields.ts";
import { allTexts } from "../../../support/desk/ferry-folder.ts";
import { scriptedAsker } from "../../../support/desk/scripted-asker.ts";
import { storyAnswers } from "../../../support/desk/story-answers.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const answers = {
  ...storyAnswers,
  licence: "CC0-1.0",
  contact: "mailto:desk@lake.example",
};

test("a new story has no error, and its site.yaml says what was answered", async () => {
  const folder = join(await temporaryFolder(), "lake");
  await writeStory(folder, storyFiles(answers));
  expect((await checkContent(folder)).errorCount).toBe(0);
  const { "site.yaml": text = "" } = await allTexts(folder);
  expect(parse(text)).toEqual({
    title: "The Lake",
    tagline: "A tale",
    description: "What happened at the lake.",
    language: "en",
    phases: [{ id: "the-beginning", title: "The beginning" }],
    topics: [{ id: "ferry", title: "Ferry", description: "All that has to do with “Ferry”." }],
    sides: [
      { id: "west-shore", title: "West shore", description: "Outlets that belong to “West shore”." },
      { id: "east-shore", title: "East shore", description: "Outlets that belong to “East shore”." },
    ],
    contact: { name: "The editors", url: "mailto:desk@lake.example" },
    licence: {
      name: "CC0 1.0 Universal",
      id: "CC0-1.0",
      url: "https://creativecommons.org/publicdomain/zero/1.0/",
    },
  });
});

test("site.yaml names every field that it can have, and without its comment signs the rest is valid, too", () => {
  const text = storyFiles(answers).get("site.yaml") ?? "";
  for (const { key } of fieldsOf(collectionSchemas.site.schema))
    expect(text).toMatch(new RegExp(`^(?:# )?${key}:`, "m"));
  const [begun = "", optional = ""] = text.split(/\n(?=\n# Optional\. The site’s name where)/);
  // Comments on fields end with a full stop; what is left are the fields.
  const fields = optional.replace(/^# Optional\.[\s\S]*?\.\n(?=# \w+:)/gm, "").replace(/^# /gm, "");
  expect(
    collectionSchemas.site.schema.safeParse({ ...parse(begun), ...parse(fields) }).error,
  ).toBeUndefined();
});

test("the examples are what the check takes, once their underscore is gone, and show the fields of their kind", () => {
  const files = [...storyFiles(answers)].map(([path, text]) => [path.replace("/_", "/"), text] as const);
  expect(files.map(([path]) => path).toSorted()).toEqual([
    "events/example-event.md",
    "measures/example-measure.yaml",
    "organisations/example-organisation.yaml",
    "people/example-person.yaml",
    "places/example-place.yaml",
    "reports/2001/example-report.md",
    "site.yaml",
    "sources/example-source.yaml",
  ]);
  const { files: checked } = checkTexts("/lake", new Map(files));
  const errors = checked.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true));
  // The two that only show that more can be named.
  expect(errors.map(({ reason }) => reason.split(";")[0])).toEqual([
    "no event `another-event`",
    "no report `another-report`",
  ]);
});

/** Fields that the tools fill in, or that stand for another one. */
const unshown: Partial<Record<EntryCollection, readonly string[]>> = {
  reports: ["draft", "description", "titleTranslation", "agency", "publishedNote", "changed"],
};

test.each(entryCollections)("the example of %s has each field, with what it is for above it", (name) => {
  const [, text = ""] = [...storyFiles(answers)].find(([path]) => path.startsWith(`${name}/`)) ?? [];
  for (const { key, description } of fieldsOf(collectionSchemas[name].schema)) {
    if (unshown[name]?.includes(key)) continue;
    const comment = description.split(" ").slice(0, 4).join(" ");
    expect(text).toMatch(new RegExp(`^# (?:Optional\\. )?${RegExp.escape(comment)}[\\s\\S]*?^${key}:`, "m"));
  }
});

test("a folder that holds something is never touched", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "diary.txt"), "Monday");
  await expect(writeStory(folder, storyFiles(answers))).rejects.toThrow(`${folder} holds something already`);
  await expect(writeStory(join(folder, "diary.txt"), storyFiles(answers))).rejects.toThrow(
    "holds something already",
  );
  expect(await allTexts(folder)).toEqual({ "diary.txt": "Monday" });
});

test("an empty folder is filled, and nothing is left beside it", async () => {
  const above = await temporaryFolder();
  await mkdir(join(above, "lake"));
  await writeStory(join(above, "lake"), storyFiles(answers));
  expect(await readdir(above)).toEqual(["lake"]);
  expect(await readdir(join(above, "lake"))).toContain("site.yaml");
});

test("what is not given is asked for, one after the other, and back", async () => {
  const { asker, asked, faults } = scriptedAsker([
    ["title", "The Lake"],
    ["tagline", "A tail"],
    ["description", "<"],
    ["tagline", "A tale"],
    ["description", "x".repeat(161)],
    ["description", "What happened at the lake."],
    ["language", "(as suggested)"],
    ["sides", "a,b,c,d,e,f,g,h,i"],
    ["sides", "West shore, East shore"],
    ["chapter", "The beginning"],
    ["topic", "Ferry"],
    ["licence", "CC0-1.0"],
    ["contact", "desk"],
    ["contact", ""],
  ]);
  expect(await answerStory(new Map(), asker)).toEqual({ ...answers, contact: "" });
  expect(asked).toHaveLength(14);
  expect(faults).toEqual([
    "shorten it to 160 characters or fewer",
    expect.stringContaining("name 8 sides at most"),
    "write a whole address that begins with https://, http:// or mailto:",
  ]);
});

test("without questions, all that is missing or wrong is named at once", async () => {
  const { given } = readStoryFlags([
    "lake",
    "--title",
    "The Lake",
    "--language",
    "Xx",
    "--licence",
    "mine",
    "--yes",
  ]);
  await expect(answerStory(given, null)).rejects.toThrow(
    /^Nothing was written:\n {2}--tagline: is missing.*\n {2}--description: is missing.*\n {2}--language: .*\n {2}--sides: is missing.*\n {2}--chapter: is missing.*\n {2}--topic: is missing.*\n {2}--licence: write one of CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0/,
  );
});

test.each([
  [[], "Name one folder for the story."],
  [["lake", "sea"], "Name one folder for the story."],
  [["lake", "--tittle", "x"], "--tittle"],
])("the flags %j are refused, with how the command is used", (parameters, why) => {
  expect(() => readStoryFlags(parameters)).toThrow(why);
  expect(() => readStoryFlags(parameters)).toThrow("npm run new -- story FOLDER [flags]");
});
