import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openMemory } from "../../../../src/desk/archive/memory.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const question = { page: "https://post.example/1", near: "20010304" };
const service = "https://archive.example/available";
const day = 24 * 60 * 60_000;
const then = new Date("2001-04-01T12:00:00Z");

/** A moment so many days after the question was asked. */
function daysLater(days: number): Date {
  return new Date(then.getTime() + days * day);
}

/** A place for a memory, in a folder that is not there yet. */
async function memoryPath(): Promise<string> {
  return join(await temporaryFolder(), "cache/archive.json");
}

/** The path of a memory that holds the question. */
async function filledMemory(): Promise<string> {
  const path = await memoryPath();
  await (await openMemory(path, service)).noteNothingFor(question, then);
  return path;
}

test("a memory that is not there yet knows of nothing, and is not damaged", async () => {
  const memory = await openMemory(await memoryPath(), service);
  expect(memory.damaged).toBe(false);
  expect(memory.knowsNothingFor(question, then)).toBe(false);
});

test("what was asked in vain is known for 30 days, by the next run too", async () => {
  const memory = await openMemory(await filledMemory(), service);
  expect(memory.knowsNothingFor(question, then)).toBe(true);
  expect(memory.knowsNothingFor(question, daysLater(29))).toBe(true);
  expect(memory.knowsNothingFor(question, daysLater(30))).toBe(false);
});

test("another page, another time or another service is another question", async () => {
  const path = await filledMemory();
  const memory = await openMemory(path, service);
  expect(memory.knowsNothingFor({ ...question, page: "https://post.example/2" }, then)).toBe(false);
  expect(memory.knowsNothingFor({ ...question, near: "200103" }, then)).toBe(false);
  const other = await openMemory(path, "https://mirror.example/available");
  expect(other.knowsNothingFor(question, then)).toBe(false);
});

test("services are remembered side by side", async () => {
  const path = await filledMemory();
  const mirror = await openMemory(path, "https://mirror.example/available");
  await mirror.noteNothingFor({ ...question, near: "2001" }, then);
  expect((await openMemory(path, service)).knowsNothingFor(question, then)).toBe(true);
});

test("what is too old to matter is forgotten, so that the file does not grow for ever", async () => {
  const path = await filledMemory();
  const memory = await openMemory(path, service);
  await memory.noteNothingFor({ ...question, page: "https://post.example/2" }, daysLater(31));
  expect(await readFile(path, "utf8")).not.toContain(`"${question.page}"`);
});

describe("a damaged memory", () => {
  test.each(["", "{", "[]", '{"a": {"b": "yesterday"}}', '{"a": {"b": {"near": "2001", "asked": "x"}}}'])(
    "“%s” is said to be so, knows of nothing, and is whole again after the next answer",
    async (text) => {
      const path = await memoryPath();
      await mkdir(dirname(path));
      await writeFile(path, text);
      const memory = await openMemory(path, service);
      expect(memory.damaged).toBe(true);
      expect(memory.knowsNothingFor(question, then)).toBe(false);
      await memory.noteNothingFor(question, then);
      const next = await openMemory(path, service);
      expect(next.damaged).toBe(false);
      expect(next.knowsNothingFor(question, then)).toBe(true);
    },
  );
});

test("a memory that cannot be written is an error that says where and what to do", async () => {
  const path = await memoryPath();
  await mkdir(path, { recursive: true });
  const memory = await openMemory(path, service);
  await expect(memory.noteNothingFor(question, then)).rejects.toThrow(
    new RegExp(`${path} .*name another folder with CACHE_DIR`),
  );
});
