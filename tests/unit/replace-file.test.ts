import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFile } from "../../src/replace-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a file is replaced, keeps its permissions, and nothing is left beside it", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "report.md");
  await writeFile(path, "old", { mode: 0o640 });
  await replaceFile(path, "new");
  expect(await readFile(path, "utf8")).toBe("new");
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(["report.md"]);
});

test("a file and its folder are made where they are not there", async () => {
  const path = join(await temporaryFolder(), "a/b.json");
  await replaceFile(path, "{}");
  expect(await readFile(path, "utf8")).toBe("{}");
});

test("a link stays a link, and the file that it leads to is replaced", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "true.md"), "old");
  await symlink("true.md", join(folder, "link.md"));
  await replaceFile(join(folder, "link.md"), "new");
  expect((await lstat(join(folder, "link.md"))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, "true.md"), "utf8")).toBe("new");
});

test("what cannot be replaced is left as it is, with nothing beside it", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "report.md/full"), { recursive: true });
  await expect(replaceFile(join(folder, "report.md"), "new")).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["report.md"]);
});
