import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { site } from "../support/site/sites.ts";

const wild = await site("wild");

test("a draft is nowhere in the built site", async () => {
  const draft = await readFile("tests/fixtures/wild-record/reports/0999/unfinished.md", "utf8");
  expect(draft).toContain("title: Unfinished business of the guild");
  const texts: string[] = [];
  for await (const path of glob("**/*.{html,json,xml,csv,txt}", { cwd: wild })) {
    expect(path).not.toContain("unfinished");
    texts.push(await readFile(join(wild, path), "utf8"));
  }
  expect(texts.some((text) => text.includes("sahifa"))).toBe(true);
  expect(texts.filter((text) => /unfinished/i.test(text))).toEqual([]);
});
