import { expect, test } from "vitest";
import { checkContent } from "../../../../src/desk/check/check-content.ts";
import { printMessages, summarise } from "../../../../src/desk/check/messages.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile } from "../../../support/desk/files.ts";

test("what is printed names the file, the line and column, what is wrong, and how many faults there are", async () => {
  const folder = await contentFolder({ "events/sinking.md": markdownFile([...eventFields, "mayor: true"]) });
  const { files } = await checkContent(folder);
  const text = printMessages(files);
  expect(text).toContain("events/sinking.md");
  expect(text).toContain("6:1");
  expect(text).toContain("`mayor`: no such field");
  expect(text).toContain("1 error");
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
