import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PictureCache } from "../../../../src/images/share/picture-cache.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const picture = new Uint8Array([1, 2, 3, 4]);

async function openCache() {
  const folder = join(await temporaryFolder(), "pictures");
  const cache = new PictureCache(folder);
  let made = 0;
  return {
    folder,
    cache,
    get: (key: string) =>
      cache.get(key, async () => {
        made += 1;
        return picture;
      }),
    made: () => made,
  };
}

test("a picture is made once, and then taken from the folder", async () => {
  const { get, made } = await openCache();
  expect(await get("one")).toEqual(picture);
  expect(await get("one")).toEqual(picture);
  expect(made()).toBe(1);
  await get("two");
  expect(made()).toBe(2);
});

test.each([
  ["cut short", (entry: Buffer) => entry.subarray(0, -1)],
  ["emptied", () => Buffer.alloc(0)],
  [
    "changed",
    (entry: Buffer) => Buffer.from(entry.map((byte, at) => (at === entry.length - 1 ? byte ^ 1 : byte))),
  ],
])("a picture that was %s is made anew", async (_what, damage) => {
  const { folder, get, made } = await openCache();
  await get("one");
  await writeFile(join(folder, "one"), damage(await readFile(join(folder, "one"))));
  expect(await get("one")).toEqual(picture);
  expect(await get("one")).toEqual(picture);
  expect(made()).toBe(2);
});

test("what is not used any more is taken away, half-written pictures too", async () => {
  const { folder, cache, get } = await openCache();
  await get("one");
  await get("two");
  await writeFile(join(folder, "one.draft"), "half");
  await cache.keepOnly(new Set(["one"]));
  expect(await readdir(folder)).toEqual(["one"]);
});

test("a folder that does not exist yet has nothing to take away", async () => {
  const { cache } = await openCache();
  await expect(cache.keepOnly(new Set())).resolves.toBeUndefined();
});

test("a picture that cannot be kept is had all the same", async () => {
  const file = join(await temporaryFolder(), "not-a-folder");
  await writeFile(file, "");
  expect(await new PictureCache(file).get("one", async () => picture)).toEqual(picture);
});
