import { once } from "node:events";
import { mkdir, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../../src/desk/check/check-content.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { faultsWith, placesOf } from "../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../support/desk/files.ts";

test("a valid record has no faults, and all its files are looked at", async () => {
  const { files, errorCount } = await checkContent(await contentFolder());
  expect(errorCount).toBe(0);
  expect(files.flatMap(({ messages }) => messages)).toEqual([]);
  expect(files).toHaveLength(12);
});

test("a valid event and a valid report are added by one file each", async () => {
  const faults = await faultsWith({
    "events/sinking.md": markdownFile(eventFields),
    "reports/2001/sank.md": markdownFile(reportFields),
  });
  expect(faults).toEqual([]);
});

test("all faults of all files are found at once, file by file, and counted", async () => {
  const changes = {
    "events/sinking.md": markdownFile([
      ...withField(eventFields, "title", "titel: The ferry sinks"),
      "slug: sunk",
    ]),
    "places/Ember_Bay.yaml": "name: Ember Bay\nkind: bay\ncountry: nz\n",
    "reports/2001/sank.md": markdownFile(withField(reportFields, "source", "source: [")),
    "sources/notes.txt": "call the captain",
  };
  expect(placesOf(await faultsWith(changes)).toSorted()).toEqual([
    "events/sinking.md 2:1 schema",
    "events/sinking.md 2:1 schema",
    "events/sinking.md 6:1 schema",
    "places/Ember_Bay.yaml 1:1 identifiers",
    "places/Ember_Bay.yaml 3:10 schema",
    expect.stringMatching(/^reports\/2001\/sank\.md \d:\d+ yaml$/),
    "sources/notes.txt stray-file",
  ]);
  const { errorCount } = await checkContent(await contentFolder(changes));
  expect(errorCount).toBe(7);
});

test.each(["notes.md", "sources/notes.txt", "sources/notes.md", "events/storm.yaml", "pictures/ferry.jpg"])(
  "the stray file %s is a fault, for no page would show it",
  async (path) => {
    const [fault, ...others] = await faultsWith({ [path]: "name: x\n" });
    expect(fault).toMatchObject({ file: path, rule: "stray-file" });
    expect(fault?.message).toContain("entries are .md files below reports/ and events/");
    expect(others).toEqual([]);
  },
);

test("the lists of addresses and the hidden files of a machine are no stray files", async () => {
  const faults = await faultsWith({
    "permalinks.txt": "/events/last-crossing/\n",
    "redirects.yaml": "/events/storm/: /events/last-crossing/\n",
    "events/.DS_Store": "",
  });
  expect(faults).toEqual([]);
});

test("a text that stands in an editor counts instead of the file on disk", async () => {
  const folder = await contentFolder();
  const { files, errorCount } = await checkContent(
    folder,
    new Map([["events/sinking.md", markdownFile([...eventFields, "mayor: true"])]]),
  );
  expect(errorCount).toBe(1);
  const messages = files.find(({ path }) => path === join(folder, "events/sinking.md"))?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toMatchObject([{ ruleId: "schema", line: 6 }]);
});

test("warnings are counted apart from errors", async () => {
  const folder = await contentFolder({
    "places/ember-bay.yaml": "name: Ember Bay\nkind: bay\ncountry: NZ\n",
  });
  expect(await checkContent(folder)).toMatchObject({ errorCount: 0, warningCount: 1 });
});

test("a link to a file is read as the file, and one to nothing ends the check with its name", async () => {
  const folder = await contentFolder({ "elsewhere.txt": markdownFile(eventFields) });
  await symlink(join(folder, "elsewhere.txt"), join(folder, "events/sinking.md"));
  expect((await checkContent(folder)).entries.events.map(({ id }) => id)).toContain("sinking");
  await rm(join(folder, "elsewhere.txt"));
  await expect(checkContent(folder)).rejects.toThrow(/events\/sinking\.md is no file of the content/);
});

describe("what is no file of the content is refused by its name, and read by nobody:", () => {
  const secret = markdownFile(eventFields, "Nobody is to read this.");

  test.each<[what: string, name: string, make: (folder: string, outside: string) => Promise<unknown>]>([
    ["a link out of it", "events/sinking.md", (at, outside) => symlink(join(outside, "secret.md"), at)],
    ["a link to a folder outside", "events/more", (at, outside) => symlink(outside, at)],
    ["a link to its own folder", "events/again", (at) => symlink(".", at)],
    ["a link to the folder above", "events/above", (at) => symlink("..", at)],
    ["a link to itself", "events/self.md", (at) => symlink("self.md", at)],
    ["a link to nothing", "events/gone.md", (at) => symlink("nowhere.md", at)],
    ["a device that never ends", "events/zero.md", (at) => symlink("/dev/zero", at)],
    ["a socket", "events/socket.md", (at) => once(createServer().listen(at).unref(), "listening")],
    [
      "the list of addresses as a link out",
      "permalinks.txt",
      (at, outside) => symlink(join(outside, "secret.md"), at),
    ],
    ["the list of addresses as a link to nothing", "permalinks.txt", (at) => symlink("nowhere.txt", at)],
  ])("%s", async (_what, name, make) => {
    const folder = await contentFolder();
    const outside = await contentFolder({ "secret.md": secret });
    await make(join(folder, name), outside);
    await expect(checkContent(folder)).rejects.toThrow(
      `${join(folder, name)} is no file of the content and no link to one; put the file itself there.`,
    );
  });
});

test.each(["permalinks.txt", "redirects.yaml"])("a folder named %s is refused by its name", async (name) => {
  const folder = await contentFolder();
  await mkdir(join(folder, name));
  await expect(checkContent(folder)).rejects.toThrow(`${join(folder, name)} cannot be read, EISDIR`);
});

test("a folder named like an entry is a folder: what is in it counts, and it is no entry", async () => {
  const folder = await contentFolder({ "events/x.md/sinking.md": markdownFile(eventFields) });
  const { entries, errorCount } = await checkContent(folder);
  expect(errorCount).toBe(0);
  expect(entries.events.map(({ id }) => id)).toEqual(["first-crossing", "last-crossing", "sinking"]);
  await rm(join(folder, "site.yaml"));
  await mkdir(join(folder, "site.yaml"));
  expect((await checkContent(folder)).files.at(-1)?.messages[0]?.reason).toContain("this file is missing");
});

test.each(["events/nul", "events/Aux", "events/old ", "events/old."])(
  "a folder that Windows cannot have is refused: “%s”",
  async (name) => {
    const faults = await faultsWith({ [`${name}/sinking.md`]: markdownFile(eventFields) });
    expect(faults).toMatchObject([{ file: `${name}/sinking.md`, rule: "identifiers" }]);
    expect(faults[0]?.message).toContain("on Windows no folder can have this one");
  },
);

test.each([
  ["events/con.md", "on Windows no file can have this name"],
  ["events/aux.x.md", "is not an id"],
  ["events/sinking..md", "is not an id"],
  ["events/sinking .md", "is not an id"],
  ["events/sinking.md.", "in no collection"],
  ["events/sinking.md ", "in no collection"],
  ["events/last-crossing.MD", "in no collection"],
  ["events/Last-crossing.md", "is not an id"],
  ["Events/sinking.md", "in no collection"],
  ["events/caf\u00E9.md", "is not an id"],
  ["events/cafe\u0301.md", "is not an id"],
  ["events/!sinking.md", "is not an id"],
  ["events/[sinking]*.md", "is not an id"],
  [`events/${"x".repeat(200)}.md`, "shorten the id to 100 characters or fewer"],
])("a file named “%s” is refused", async (name, message) => {
  const faults = await faultsWith({ [name]: markdownFile(eventFields) });
  expect(faults.map(({ file }) => file)).toEqual([name]);
  expect(faults[0]?.message).toContain(message);
});

test("a missing site.yaml is a fault, said once", async () => {
  const faults = await faultsWith({ "site.yaml": null });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: "site.yaml" });
  expect(faults[0]?.message).toContain("it names the site, its phases and its topics");
});

test("a file in which Git left the marks of two versions has one fault, which says what they are", async () => {
  const faults = await faultsWith({
    "events/sinking.md": [
      "---",
      "<<<<<<< HEAD",
      "title: The ferry sinks",
      "=======",
      "title: The ferry goes down",
      ">>>>>>> other",
      'date: "2001-03-04"',
      "---",
      "It sank.",
      "",
    ].join("\n"),
  });
  expect(faults.map(({ file, place, rule }) => `${file} ${place} ${rule}`)).toEqual([
    "events/sinking.md 2:1 merge-marks",
  ]);
  expect(faults[0]?.message).toContain("keep one version and remove the marks");
});

test("what is hidden is no content, nor is what begins with an underscore: a folder of Git, an example, a note", async () => {
  const folder = await contentFolder({
    ".git/config": "[core]\n",
    "events/.DS_Store": "",
    "reports/.cache/page.html": "<p>",
    "events/_example.md": "---\n",
    "_notes/to-do.txt": "Call the captain.",
  });
  expect((await checkContent(folder)).files.flatMap(({ messages }) => messages)).toEqual([]);
});

test.each([
  ["sources/wire.yml", "rename it to wire.yaml"],
  ["site.yml", "rename it to site.yaml"],
  ["reports/2001/new.markdown", "rename it to new.md"],
])("%s only has another ending, and the message says which it is", async (path, advice) => {
  expect(await faultsWith({ [path]: "" })).toMatchObject([
    { file: path, rule: "stray-file", message: expect.stringContaining(advice) },
  ]);
});
