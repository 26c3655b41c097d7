import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { addEntry, writeNewFile } from "../../../../src/desk/entries/add-entry.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

test("a file is written whole, with its folder, and nothing beside it", async () => {
  const folder = await temporaryFolder();
  await writeNewFile(join(folder, "2001/sank.md"), "It sank.\n");
  expect(await readFile(join(folder, "2001/sank.md"), "utf8")).toBe("It sank.\n");
  expect(await readdir(join(folder, "2001"))).toEqual(["sank.md"]);
});

test("a file that is there stays as it is", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "sank.md");
  await writeFile(path, "It floats.");
  await expect(writeNewFile(path, "It sank.")).rejects.toThrow(DeskError);
  await expect(writeNewFile(path, "It sank.")).rejects.toThrow("is there already and stays as it is");
  expect(await readFile(path, "utf8")).toBe("It floats.");
  expect(await readdir(folder)).toEqual(["sank.md"]);
});

test("of many that write one file at once, one does", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "sank.md");
  const texts = Array.from({ length: 8 }, (_, index) => `${index}\n`);
  const ends = await Promise.allSettled(texts.map((text) => writeNewFile(path, text)));
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(texts).toContain(await readFile(path, "utf8"));
  expect(await readdir(folder)).toEqual(["sank.md"]);
});

test("a place where nothing can be written is named", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "reports"), "");
  await expect(writeNewFile(join(folder, "reports/sank.md"), "")).rejects.toThrow("cannot be written");
});

test("of a new entry nobody is told that nothing names it: nothing could yet", async () => {
  const added = await addEntry(await contentFolder(), {
    id: "pat",
    file: "people/pat.yaml",
    text: "name: Pat\n",
  });
  expect(added.messages).toBe("");
});
