import { expect, test } from "vitest";
import { checkContent } from "../../../src/desk/check/check-content.ts";
import { printMessages } from "../../../src/desk/check/print-messages.ts";
import { contentFolder } from "../../support/desk/content-folder.ts";
import { eventFields, markdownFile } from "../../support/desk/files.ts";

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
