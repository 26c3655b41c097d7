import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../../src/desk/check/check-content.ts";
import { knownAddresses } from "../../../src/desk/permalinks/known-addresses.ts";
import { printPermalinks, readPermalinks } from "../../../src/desk/permalinks/permalinks-file.ts";
import { projectDirectory } from "../../support/run-node.ts";

const content = join(projectDirectory, "content");
const text = await readFile(join(content, "permalinks.txt"), "utf8");
const lasting = readPermalinks(text).map(({ address }) => address);

test("every address of the record is promised to last: `npm run check:content -- --fix` adds new ones", async () => {
  const { entries } = await checkContent(content);
  const { all } = knownAddresses(entries);
  expect(all).toContain("/");
  expect(all.filter((address) => !lasting.includes(address))).toEqual([]);
});

test("the promises stand in order, each once, below a line that says what they are", () => {
  expect(text).toBe(printPermalinks(lasting));
});
