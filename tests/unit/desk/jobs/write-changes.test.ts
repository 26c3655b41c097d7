import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planJob } from "../../../../src/desk/jobs/plan-job.ts";
import { rename } from "../../../../src/desk/jobs/rename.ts";
import { writeChanges } from "../../../../src/desk/jobs/write-changes.ts";
import { allTexts, changesSince, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const plan = (folder: string) =>
  planJob(folder, (record) => rename(record, { target: "events", id: "last-crossing" }, "farewell"));

test("where a file cannot be written, all others are as they were", async () => {
  const folder = await ferryFolder();
  // A folder in the place of the new file.
  await mkdir(join(folder, "events/farewell.md/inside"), { recursive: true });
  const before = await allTexts(folder);
  await expect(writeChanges(await plan(folder))).rejects.toThrow("cannot be written");
  expect(await changesSince(before, folder)).toEqual({});
});

test("where the last of the files cannot be written, all others get back what they held", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  const { changes, ...rest } = await plan(folder);
  await mkdir(join(folder, "zoo.yaml/inside"), { recursive: true });
  const more = new Map([...changes, ["zoo.yaml/inside", "text"]]);
  await expect(writeChanges({ ...rest, changes: more })).rejects.toThrow("Nothing was changed");
  expect(await changesSince(before, folder)).toEqual({});
});

test("a file that was changed since the plan was made is not written over", async () => {
  const folder = await ferryFolder();
  const made = await plan(folder);
  await writeFile(join(folder, "site.yaml"), "title: Another one\n");
  const before = await allTexts(folder);
  await expect(writeChanges(made)).rejects.toThrow("site.yaml was changed in the meantime");
  expect(await changesSince(before, folder)).toEqual({});
});
