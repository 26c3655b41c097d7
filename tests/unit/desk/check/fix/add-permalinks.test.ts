import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixContent } from "../../../../../src/desk/check/fix-content.ts";
import { contentFolder } from "../../../../support/desk/content-folder.ts";

/** The addresses in a folder's file, without the comment. */
async function permalinksIn(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, "permalinks.txt"), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

test("--fix writes the file where there is none, and leaves it when nothing is new", async () => {
  const folder = await contentFolder();
  expect(await fixContent(folder)).toEqual([expect.stringMatching(/permalinks\.txt: added \d\d addresses$/)]);
  const written = await permalinksIn(folder);
  expect(written).toContain("/events/last-crossing/");
  expect(written).toContain("/data/events.json");
  expect(written).toEqual(written.toSorted());
  expect(await fixContent(folder)).toEqual([]);
});

test("--fix adds what is new, old addresses of redirects.yaml included, and takes nothing away", async () => {
  const folder = await contentFolder({
    "permalinks.txt": "/old/\n/events/last-crossing/\n",
    "redirects.yaml": '/old/: /events/\n/older/: { withdrawn: A joke., date: "2001-02-03" }\n',
  });
  await fixContent(folder);
  const written = await permalinksIn(folder);
  for (const address of ["/old/", "/older/", "/events/first-crossing/", "/2001/", "/topics/ferry/"]) {
    expect(written).toContain(address);
  }
  expect(new Set(written).size).toBe(written.length);
});

test.each([
  ["the content has faults", { "events/last-crossing.md": "---\ntitle: Last\n---\n" }],
  ["a merge left its marks", { "permalinks.txt": "/old/\n<<<<<<< HEAD\n" }],
])("--fix leaves the file as it is where %s", async (_why, changes) => {
  const before = "/old/\n";
  const folder = await contentFolder({ "permalinks.txt": before, ...changes });
  const there = await readFile(join(folder, "permalinks.txt"), "utf8");
  expect((await fixContent(folder)).filter((line) => line.includes("permalinks"))).toEqual([]);
  expect(await readFile(join(folder, "permalinks.txt"), "utf8")).toBe(there);
});
