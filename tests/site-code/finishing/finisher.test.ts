import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Finisher, type Workplace } from "../../../src/site/finishing/finisher.ts";
import { fileDigests } from "../../support/site/file-digests.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

let folder = "";
const started: Finisher[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const finisher of started.splice(0)) await finisher.stop();
});

/** Begins to finish a site in a folder of that name. */
async function start(name: string, keptIn = `kept for ${name}`): Promise<Finisher> {
  const keeping = { directory: join(folder, keptIn), stamp: "one", roster: "some files" };
  const workplace: Workplace = { site: join(folder, name), keeping };
  const finisher = await Finisher.start(workplace);
  started.push(finisher);
  return finisher;
}

function pageOf(title: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><body><main><div data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>Told of the ${title}.</p></div></main></body></html>`,
  );
}

function placeOf(number: number): { path: string; turn: number } {
  return { path: `events/e-${number}/`, turn: number };
}

const numbers = Array.from({ length: 150 }, (_, number) => number);

/** Finishes pages in some order. */
async function finishAll(finisher: Finisher, order: readonly number[]): Promise<number> {
  await finisher.begin(order.length);
  for (const number of order) await finisher.finish(placeOf(number), pageOf(`storm ${number}`), "key");
  return finisher.end();
}

test("pages are written and found by search; in which order they come makes no difference", async () => {
  expect(await finishAll(await start("one"), numbers)).toBe(numbers.length);
  expect(await finishAll(await start("two"), numbers.toReversed())).toBe(numbers.length);
  const site = await fileDigests(join(folder, "one"));
  expect([...site.keys()]).toEqual(
    expect.arrayContaining(["/events/e-149/index.html", "/pagefind/pagefind-entry.json"]),
  );
  expect(await fileDigests(join(folder, "two"))).toEqual(site);
}, 60_000);

test("what is no page after all holds up none that comes after it", async () => {
  const finisher = await start("one");
  await finisher.begin(3);
  await finisher.finish(placeOf(2), pageOf("storm"), null);
  await finisher.finish(placeOf(0), pageOf("quay"), null);
  await finisher.pass(1);
  expect(await finisher.end()).toBe(2);
}, 60_000);

test("a page is taken from those kept under its key, finished as it was, and rendered again under another", async () => {
  await finishAll(await start("one", "kept"), [0]);
  const again = await start("two", "kept");
  await again.begin(1);
  expect(await again.takeKept(placeOf(0), "another key")).toBe(false);
  expect(await again.takeKept({ path: "events/e-1/", turn: null }, "key")).toBe(false);
  expect(await again.takeKept(placeOf(0), "key")).toBe(true);
  expect(await again.end()).toBe(1);
  expect(await fileDigests(join(folder, "two"))).toEqual(await fileDigests(join(folder, "one")));
}, 60_000);

test("a kept page that is damaged is not taken", async () => {
  await finishAll(await start("one", "kept"), [0, 1]);
  const [pack = ""] = (await readdir(join(folder, "kept"))).filter((name) => name.endsWith(".pack"));
  const bytes = await readFile(join(folder, "kept", pack));
  await writeFile(join(folder, "kept", pack), bytes.fill(7, 0, 20));
  const again = await start("two", "kept");
  await again.begin(2);
  expect(await again.takeKept(placeOf(0), "key")).toBe(false);
  expect(await again.takeKept(placeOf(1), "key")).toBe(true);
  await again.finish(placeOf(0), pageOf("storm 0"), "key");
  expect(await again.end()).toBe(2);
  expect(await fileDigests(join(folder, "two"))).toEqual(await fileDigests(join(folder, "one")));
}, 60_000);

test("a file with a key is kept as a page is; one without is written as it stands, whatever its bytes", async () => {
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255, 254]);
  const finisher = await start("one", "kept");
  await finisher.begin(1);
  await finisher.finish(placeOf(0), pageOf("storm"), "key");
  await finisher.finishFile("maps/quay.svg", new TextEncoder().encode("<svg>Քարափ</svg>"), "key");
  await finisher.finishFile("images/storm.png", bytes.slice(), null);
  await finisher.end();
  expect([...(await readFile(join(folder, "one/images/storm.png")))]).toEqual([...bytes]);
  const again = await start("two", "kept");
  await again.begin(1);
  expect(await again.takeKept({ path: "images/storm.png", turn: null }, "key")).toBe(false);
  expect(await again.takeKept({ path: "maps/quay.svg", turn: null }, "key")).toBe(true);
  expect(await again.takeKept(placeOf(0), "key")).toBe(true);
  await again.end();
  expect(await readFile(join(folder, "two/maps/quay.svg"), "utf8")).toBe("<svg>Քարափ</svg>");
}, 60_000);

test("what cannot be written is told with the system’s reason and the file, to whoever gives an order after that", async () => {
  await finishAll(await start("before", "kept"), numbers);
  await writeFile(join(folder, "one"), "a file where the folder should be");
  const finisher = await start("one", "kept");
  const reason = {
    code: expect.stringMatching(/EEXIST|ENOTDIR/),
    path: expect.stringContaining(join(folder, "one")),
  };
  await finisher.finishFile("data/events.json", pageOf("storm"), null);
  // More than may wait at once, so that some are given after it is known.
  const asked = await Promise.allSettled(numbers.map((number) => finisher.takeKept(placeOf(number), "key")));
  expect(asked.filter(({ status }) => status === "fulfilled")).toEqual([]);
  await expect(finisher.finish(placeOf(0), pageOf("storm"), null)).rejects.toMatchObject(reason);
  await expect(finisher.end()).rejects.toMatchObject(reason);
}, 60_000);

test("where pages cannot be kept, the build is told why at its begin", async () => {
  await mkdir(join(folder, "sub"));
  await writeFile(join(folder, "sub/kept"), "a file where the folder should be");
  await expect(start("one", "sub/kept")).rejects.toThrow(/EEXIST|ENOTDIR/);
}, 60_000);

test("a page that never comes is missed: no site goes out of which search finds only the first pages", async () => {
  const finisher = await start("one");
  await finisher.begin(3);
  await finisher.finish(placeOf(0), pageOf("storm"), null);
  await finisher.finish(placeOf(2), pageOf("quay"), null);
  await expect(finisher.end()).rejects.toThrow("Of 3 pages that search finds, number 2 never came.");
}, 60_000);

test("a file of public/ at the address of a page is told of, and not overwritten", async () => {
  await mkdir(join(folder, "one/about"), { recursive: true });
  await writeFile(join(folder, "one/about/index.html"), "by hand");
  const finisher = await start("one");
  await finisher.begin(0);
  await finisher.finish({ path: "about/", turn: null }, pageOf("About"), null);
  await expect(finisher.end()).rejects.toThrow("public/about/index.html stands where the site has a page");
  expect(await readFile(join(folder, "one/about/index.html"), "utf8")).toBe("by hand");
}, 60_000);

test("whoever waits is told when the thread is ended", async () => {
  const finisher = await start("one");
  await finisher.begin(1);
  const ending = finisher.end();
  ending.catch(() => {});
  await finisher.stop();
  await expect(ending).rejects.toThrow(/ended before its work was done|never came/);
}, 60_000);
