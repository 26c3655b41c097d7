import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { KeptPages, type MadePage } from "../../../src/site/kept-pages/kept-pages.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

let folder = "";
beforeEach(async () => {
  folder = await temporaryFolder();
});

const storm: MadePage = { page: "<h1>Storm – Буря</h1>", searched: "<main>Storm</main>" };
const quay: MadePage = { page: "<h1>Quay</h1>", searched: null };

/** A build with some stamp that keeps pages in the folder, and those in its index. */
async function build(
  stamp: string,
  work: (pages: KeptPages) => void,
  { roster = "some files", indexed = [] }: { roster?: string; indexed?: readonly string[] } = {},
): Promise<void> {
  const pages = await KeptPages.open({ directory: folder, stamp, roster });
  work(pages);
  await pages.save(indexed);
}

async function keepBoth(): Promise<void> {
  await build("one", (pages) => {
    pages.keep("events/storm/", "key", storm);
    pages.keep("events/quay/", "key", quay);
  });
}

test("a page is found again by the next builds under the key under which it was kept, and under no other", async () => {
  await keepBoth();
  for (let round = 0; round < 2; round++) {
    await build("one", (pages) => {
      expect(pages.get("events/storm/", "other")).toBeNull();
      expect(pages.get("events/gone/", "key")).toBeNull();
      expect(pages.get("events/storm/", "key")).toEqual(storm);
      expect(pages.get("events/quay/", "key")).toEqual(quay);
    });
  }
});

test("it is known beforehand under which keys pages are kept", async () => {
  await keepBoth();
  await build("one", (pages) => {
    expect([...pages.keys()]).toEqual([
      ["events/storm/", "key"],
      ["events/quay/", "key"],
    ]);
  });
  await build("two", (pages) => expect(pages.keys().size).toBe(0));
});

test("what was kept under another stamp is not found", async () => {
  await keepBoth();
  await build("two", (pages) => expect(pages.get("events/storm/", "key")).toBeNull());
});

test("a build that does not end leaves what the one before it kept", async () => {
  await keepBoth();
  const broken = await KeptPages.open({ directory: folder, stamp: "one", roster: "some files" });
  broken.keep("events/storm/", "new", quay);
  await broken.close();
  await build("one", (pages) => expect(pages.get("events/storm/", "key")).toEqual(storm));
});

test("a damaged page is made again", async () => {
  await keepBoth();
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".pack")) continue;
    const bytes = await readFile(join(folder, name));
    bytes.fill(7, 0, 20);
    await writeFile(join(folder, name), bytes);
  }
  await build("one", (pages) => {
    expect(pages.get("events/storm/", "key")).toBeNull();
    expect(pages.get("events/quay/", "key")).toEqual(quay);
  });
});

test("damaged contents are as good as none", async () => {
  await keepBoth();
  await writeFile(join(folder, "contents.json"), '{"stamp":"one","pack":7}');
  await build("one", (pages) => expect(pages.get("events/storm/", "key")).toBeNull());
});

test("only the pages of the last build are kept", async () => {
  await keepBoth();
  await build("one", (pages) => void pages.get("events/storm/", "key"));
  await build("one", (pages) => expect(pages.get("events/quay/", "key")).toBeNull());
  expect((await readdir(folder)).filter((name) => name.endsWith(".pack"))).toHaveLength(1);
});

describe("what search read of the pages of a build", () => {
  const keepInOrder = () =>
    build(
      "one",
      (pages) => {
        pages.keep("events/storm/", "key", storm);
        pages.keep("events/quay/", "key", quay);
        pages.keep("events/flood/", "key", { page: "<h1>Flood</h1>", searched: "<main>Flood</main>" });
      },
      { indexed: ["events/flood/", "events/storm/"] },
    );
  const parts = [
    { path: "events/flood/", searched: "<main>Flood</main>" },
    { path: "events/storm/", searched: "<main>Storm</main>" },
  ];

  test("is known beforehand in the order of the index", async () => {
    await keepInOrder();
    await build("one", (pages) => expect(pages.searchedParts()).toEqual(parts));
  });

  test("is of no use after files were added to the record or taken away, or under another stamp", async () => {
    await keepInOrder();
    const other = { roster: "other files" };
    await build("one", (pages) => expect(pages.searchedParts()).toEqual([]), other);
    await keepInOrder();
    await build("two", (pages) => expect(pages.searchedParts()).toEqual([]));
  });

  test("is of no use where some of it is damaged", async () => {
    await keepInOrder();
    for (const name of await readdir(folder)) {
      if (!name.endsWith(".pack")) continue;
      const bytes = await readFile(join(folder, name));
      await writeFile(join(folder, name), bytes.subarray(0, -5));
    }
    await build("one", (pages) => expect(pages.searchedParts()).toEqual([]));
  });
});
