import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openMisses } from "../../../../src/desk/archive/misses.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const question = { page: "https://post.example/1", near: "20010304" };
const service = "https://archive.example/available";
const day = 24 * 60 * 60_000;
const then = new Date("2001-04-01T12:00:00Z");

/** A moment so many days after the question was asked. */
function daysLater(days: number): Date {
  return new Date(then.getTime() + days * day);
}

/** A path for a cache, in a folder that does not exist yet. */
async function cachePath(): Promise<string> {
  return join(await temporaryFolder(), "cache/archive.json");
}

/** The path of a cache that has the question. */
async function filledCache(): Promise<string> {
  const path = await cachePath();
  await (await openMisses(path, service)).add(question, then);
  return path;
}

test("a cache that does not exist yet is empty, and not damaged", async () => {
  const misses = await openMisses(await cachePath(), service);
  expect(misses.damaged).toBe(false);
  expect(misses.has(question, then)).toBe(false);
});

test("what was asked in vain is known for 30 days, by the next run too", async () => {
  const misses = await openMisses(await filledCache(), service);
  expect(misses.has(question, then)).toBe(true);
  expect(misses.has(question, daysLater(29))).toBe(true);
  expect(misses.has(question, daysLater(30))).toBe(false);
});

test("what was asked while the clock was years ahead is asked again once it is right", async () => {
  const misses = await openMisses(await filledCache(), service);
  expect(misses.has(question, daysLater(-1))).toBe(true);
  expect(misses.has(question, daysLater(-4000))).toBe(false);
});

test("another page, another time or another service is another question", async () => {
  const path = await filledCache();
  const misses = await openMisses(path, service);
  expect(misses.has({ ...question, page: "https://post.example/2" }, then)).toBe(false);
  expect(misses.has({ ...question, near: "200103" }, then)).toBe(false);
  const other = await openMisses(path, "https://mirror.example/available");
  expect(other.has(question, then)).toBe(false);
});

test("every service has its own part of the file", async () => {
  const path = await filledCache();
  const mirror = await openMisses(path, "https://mirror.example/available");
  await mirror.add({ ...question, near: "2001" }, then);
  expect((await openMisses(path, service)).has(question, then)).toBe(true);
});

test("old entries are deleted, so that the file does not grow for ever", async () => {
  const path = await filledCache();
  const misses = await openMisses(path, service);
  await misses.add({ ...question, page: "https://post.example/2" }, daysLater(31));
  expect(await readFile(path, "utf8")).not.toContain(`"${question.page}"`);
});

describe("a damaged cache", () => {
  test.each(["", "{", "[]", '{"a": {"b": "yesterday"}}', '{"a": {"b": {"near": "2001", "asked": "x"}}}'])(
    "“%s” is reported as such, is empty, and is valid again after the next answer",
    async (text) => {
      const path = await cachePath();
      await mkdir(dirname(path));
      await writeFile(path, text);
      const misses = await openMisses(path, service);
      expect(misses.damaged).toBe(true);
      expect(misses.has(question, then)).toBe(false);
      await misses.add(question, then);
      const next = await openMisses(path, service);
      expect(next.damaged).toBe(false);
      expect(next.has(question, then)).toBe(true);
    },
  );
});

test("a cache that cannot be written is an error that says where and what to do", async () => {
  const path = await cachePath();
  await mkdir(path, { recursive: true });
  const misses = await openMisses(path, service);
  await expect(misses.add(question, then)).rejects.toThrow(
    new RegExp(`${path} .*name another folder with CACHE_DIR`),
  );
});
