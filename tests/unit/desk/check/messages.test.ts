import { expect, test } from "vitest";
import { checkContent } from "../../../../src/desk/check/check-content.ts";
import { printMessages, summarise } from "../../../../src/desk/check/messages.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile } from "../../../support/desk/files.ts";

test("errors are printed first, each in a line with its file, line and column, then warnings", async () => {
  const folder = await contentFolder({
    "events/a-storm.md": markdownFile(eventFields, "It isn't over. It blows."),
    "events/sinking.md": markdownFile([...eventFields, "mayor: true"], "It sank. It rose."),
  });
  const { files } = await checkContent(folder);
  const lines = printMessages(files).replaceAll(`${folder}/`, "").split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "events/sinking.md:6:1 error `mayor`: no such field; did you mean `major`? (schema)",
    "events/a-storm.md:2:1 warning no report names this event; name it in one, or delete the file (unused-entities)",
  ]);
  expect(lines.filter((line) => line.includes(" error "))).toHaveLength(1);
  expect(lines.join("\n")).not.toMatch(/ {5}/);
});

test("a long message goes on below its line", async () => {
  const folder = await contentFolder({ "notes.txt": "" });
  const { files } = await checkContent(folder);
  expect(printMessages(files).replaceAll(`${folder}/`, "").split("\n")).toEqual([
    "notes.txt error this file is in no collection, so no page would show it (stray-file)",
    "    entries are .md files below reports/ and events/, and .yaml files below the other folders",
  ]);
});

test("files without fault are not named, and nothing is coloured", async () => {
  const folder = await contentFolder({ "notes.txt": "" });
  const { files } = await checkContent(folder);
  const text = printMessages(files);
  expect(text).not.toContain("last-crossing");
  expect(text).not.toContain("\u001b");
});

test.each([
  [{}, "12 files of content, no problems."],
  [{ "notes.txt": "" }, "13 files of content: 1 error."],
  [{ "places/bay.yaml": "name: Bay\nkind: bay\ncountry: NZ\n" }, "13 files of content: 1 warning."],
  [
    {
      "notes.txt": "",
      "more.txt": "",
      "places/bay.yaml": "name: Bay\nkind: bay\ncountry: NZ\n",
    },
    "15 files of content: 2 errors, 1 warning.",
  ],
])("how the check ended is said in a line (%#)", async (changes, line) => {
  expect(summarise(await checkContent(await contentFolder(changes)))).toBe(line);
});

test("a message does not repeat a text of any length: it keeps its beginning and what to write", async () => {
  const folder = await contentFolder({
    "events/a-storm.md": markdownFile(
      [...eventFields, `changed: "${"x".repeat(10_000)}"`],
      "It blew. It ended.",
    ),
  });
  const { files } = await checkContent(folder);
  const [line = "", next = ""] = printMessages(files).split("\n");
  expect(line).toContain('`changed`: "xxx');
  expect(next).toContain('write for example "2024-06-12"');
  expect(line.length).toBeLessThan(1000);
});
