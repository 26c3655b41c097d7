import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cached, keepOnly } from "../../../src/images/share-pictures.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const picture = new Uint8Array([1, 2, 3, 4]);

test("a picture is made once, and then read from the cache", async () => {
  const folder = join(await temporaryFolder(), "pictures");
  let made = 0;
  const get = (key: string) =>
    cached(join(folder, key), async () => {
      made += 1;
      return picture;
    });
  expect(await get("one")).toEqual(picture);
  expect(await get("one")).toEqual(picture);
  expect(made).toBe(1);
  await get("two");
  expect(made).toBe(2);
  expect(await readdir(folder)).toEqual(["one", "two"]);
});

test("unused files are deleted from the cache", async () => {
  const folder = await temporaryFolder();
  for (const name of ["one", "two", ".one.draft"]) await writeFile(join(folder, name), picture);
  await keepOnly(folder, new Set(["one"]));
  expect(await readdir(folder)).toEqual(["one"]);
});

test("a cache that does not exist yet has nothing to delete", async () => {
  const folder = join(await temporaryFolder(), "pictures");
  await expect(keepOnly(folder, new Set())).resolves.toBeUndefined();
});

test("a cache that cannot be written is no error", async () => {
  const file = join(await temporaryFolder(), "not-a-folder");
  await writeFile(file, "");
  expect(await cached(join(file, "one"), async () => picture)).toEqual(picture);
});
