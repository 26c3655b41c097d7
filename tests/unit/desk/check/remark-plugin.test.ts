import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { checkOpenFile } from "../../../../src/desk/check/remark-plugin.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile } from "../../../support/desk/files.ts";

/** What an editor is told of a file that is open in it. */
async function messagesOf(directory: string, path: string, text: string, cwd = "/"): Promise<string[]> {
  const remark = unified().use(remarkParse).use(checkOpenFile, { directory });
  const file = new VFile({ path, value: text, cwd });
  await remark.run(remark.parse(file), file);
  return file.messages.map(({ line, column, fatal, ruleId, source }) =>
    [`${line}:${column}`, fatal === true ? "error" : "warning", ruleId, source].join(" "),
  );
}

const open = markdownFile([...eventFields, "mayor: true"], "It isn't afloat.");

test("the open file has its faults as they stand in the editor, with those of other files left away", async () => {
  const folder = await contentFolder({ "events/sinking.md": markdownFile(eventFields), "notes.txt": "" });
  expect(await messagesOf(folder, join(folder, "events/sinking.md"), open)).toEqual([
    "6:1 error schema desk",
    "2:1 warning unused-entities desk",
    "8:1 warning event-text desk",
    "8:7 warning quotation-marks desk",
  ]);
});

test("a file that is not yet saved is checked too, and one named from another folder", async () => {
  const folder = await contentFolder();
  expect(await messagesOf(folder, "events/sinking.md", open, folder)).toHaveLength(4);
});

test("a file outside the content folder is none of its business", async () => {
  const folder = await contentFolder();
  expect(await messagesOf(folder, "/README.md", "# It isn't")).toEqual([]);
  expect(await messagesOf(`${folder}/events`, join(folder, "other.md"), open)).toEqual([]);
});

describe("the configuration at the root of the project", () => {
  test("gives remark these rules", async () => {
    const { default: configuration } = await import("../../../../.remarkrc.mjs");
    expect(configuration.plugins).toContain(checkOpenFile);
  });
});
