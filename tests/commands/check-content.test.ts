import { expect, test } from "vitest";
import { contentFolder } from "../support/desk/content-folder.ts";
import { runNode } from "../support/run-node.ts";

test("the check of the content says how many files it looked at, or ends with the faults", async () => {
  const good = await runNode("src/commands/check-content.ts", [], { CONTENT_DIR: await contentFolder() });
  expect(good).toEqual({ code: 0, output: "12 files of content, no faults.\n" });
  const folder = await contentFolder({ "notes.txt": "" });
  const bad = await runNode("src/commands/check-content.ts", [], { CONTENT_DIR: folder });
  expect(bad.code).toBe(1);
  expect(bad.output).toContain("this file is in no collection");
}, 60_000);
