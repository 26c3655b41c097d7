import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../support/patience.ts";
import { contentFolder } from "../support/desk/content-folder.ts";
import { eventFields, markdownFile } from "../support/desk/files.ts";
import { runNode } from "../support/run-node.ts";

const script = "src/commands/check-content.ts";

test("the check of the content says how many files it looked at, or ends with the faults", async () => {
  const good = await runNode(script, [], { CONTENT_DIR: await contentFolder() });
  expect(good).toEqual({ code: 0, output: "12 files of content, no problems.\n" });
  const folder = await contentFolder({ "notes.txt": "" });
  const bad = await runNode(script, [], { CONTENT_DIR: folder });
  expect(bad.code).toBe(1);
  expect(bad.output).toContain("this file is in no collection");
  expect(bad.output).toContain("13 files of content: 1 error.\n");
});

test("warnings are printed and do not make it fail", async () => {
  const folder = await contentFolder({ "events/sinking.md": markdownFile(eventFields, "It isn't afloat.") });
  const { code, output } = await runNode(script, [], { CONTENT_DIR: folder });
  expect(code).toBe(0);
  expect(output).toMatch(/7:7\s+warning\s+write ’ instead of '.*quotation-marks/);
  expect(output).toContain("13 files of content: 3 warnings.\n");
});

test("--fix fixes what it can, says so, and reports the rest", async () => {
  const text = markdownFile([...eventFields, "mayor: true"], "It isn't afloat.");
  const folder = await contentFolder({ "events/sinking.md": text });
  const { code, output } = await runNode(script, ["--fix"], { CONTENT_DIR: folder });
  expect(code).toBe(1);
  expect(output).toContain("sinking.md: fixed quotation-marks");
  expect(output).toContain("`mayor`: no such field; did you mean `major`?");
  expect(await readFile(join(folder, "events/sinking.md"), "utf8")).toBe(text.replace("isn't", "isn’t"));
});

test("--help tells the options, and any other is refused with them", async () => {
  const help = await runNode(script, ["--help"], {});
  expect(help.code).toBe(0);
  expect(help.output).toContain("--fix");
  const unknown = await runNode(script, ["--fixx"], {});
  expect(unknown.code).toBe(1);
  expect(unknown.output).toContain("--fixx");
  expect(unknown.output).toContain(help.output);
});
