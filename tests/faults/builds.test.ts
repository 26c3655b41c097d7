import { cp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import "../support/patience.ts";
import { digestOfFolder } from "../../src/commands/folder-digest.ts";
import { badMomentAt, killedAt, lastGoodSite } from "../support/commands/sites-in-turn.ts";
import { FateTable } from "../support/faults/fate-table.ts";
import { type Ended, projectDirectory } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const fates = new FateTable("Builds");
afterAll(() => fates.print());
const { random } = fates;

/** How many builds are ended; `FAULTS_BUILDS` sets another number. */
const count = Number(process.env["FAULTS_BUILDS"] || 100);

/** After so many, one is left to itself. */
const between = 10;

const endings = ["SIGKILL", "SIGTERM", "killed", "full", "closed"] as const;

test(`of ${count} builds that are ended at some moment, each leaves a whole site, and the next works`, async () => {
  const { folder, dist, build, start } = await lastGoodSite();
  const settings = await contentCopy();
  const begun = performance.now();
  expect(await build(settings)).toMatchObject({ code: 0 });
  const length = performance.now() - begun;
  let good = await digestOfFolder(dist);
  for (let number = 1; number <= count; number++) {
    // Each build would give another site, so that a mixture of two shows.
    await appendTo(settings.CONTENT_DIR, `Crossing ${number} was like all others.`);
    const how = random.pick(endings);
    const ended = await end(how);
    // A build that had done its work before it was ended has replaced the site by a complete one.
    const isServed = await isWhole(dist, ended, good);
    fates.count(`ended by ${how}`, ended.code === 0 ? "harmless" : isServed ? "refused" : "lost");
    expect(isServed, `${how}: ${ended.output}`).toBe(true);
    if (number % between !== 0) continue;
    expect(await build(settings)).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(["dist"]);
    expect(await readFile(join(dist, "events/last-crossing/index.html"), "utf8")).toContain(
      `Crossing ${number} was`,
    );
    good = await digestOfFolder(dist);
    fates.count("builds after them", "harmless");
  }

  async function end(how: (typeof endings)[number]): Promise<Ended> {
    if (how !== "SIGKILL" && how !== "SIGTERM") {
      return build({ ...settings, ...badMomentAt(random.between(1, 150), how) });
    }
    const building = start(settings);
    await wait(random.below(length));
    building.signal(how);
    return building.ended;
  }

  /** Whether the site is the last good one, or, after a build that was completed, has a new home page and search. */
  async function isWhole(directory: string, { code }: Ended, last: string): Promise<boolean> {
    const shown = (await readdir(folder)).includes("dist") ? directory : join(folder, ".dist.backup");
    if ((await digestOfFolder(shown)) === last) return true;
    const names = await readdir(shown);
    const isComplete = ["404.html", "_headers", "index.html", "pagefind"].every((name) =>
      names.includes(name),
    );
    good = await digestOfFolder(shown);
    return isComplete && (code === 0 || code === null);
  }
});

test("of three builds at once into one folder, each ends well or stops, and the site is one of theirs", async () => {
  const { folder, dist, build } = await lastGoodSite();
  const contents = await Promise.all([1, 2, 3].map(() => contentCopy()));
  for (const [index, { CONTENT_DIR }] of contents.entries()) await appendTo(CONTENT_DIR, `Story ${index}.`);
  for (let round = 0; round < 3; round++) {
    const ended = await Promise.all(contents.map((settings) => build(settings)));
    for (const { code, output } of ended) {
      fates.count("three at once", code === 0 ? "harmless" : "refused");
      if (code !== 0) expect(output).toMatch(/^Process \d+ has been building/);
    }
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    const page = await readFile(join(dist, "events/last-crossing/index.html"), "utf8");
    expect(page.match(/Story \d\./g)?.length).toBeGreaterThan(0);
    expect(new Set(page.match(/Story \d\./g)).size).toBe(1);
    expect(await readdir(folder)).toEqual(["dist"]);
  }
});

test("content that is changed at any moment of a build is in the site whole, or the build says so", async () => {
  const { dist, start, isRendering } = await lastGoodSite();
  const settings = await contentCopy();
  for (let round = 0; round < Math.min(8, count); round++) {
    const building = start(settings);
    // Rendering takes most of the time; before it, the change is just a part of the content.
    await vi.waitUntil(isRendering, { timeout: 60_000, interval: 20 });
    await wait(random.below(1500));
    await appendTo(settings.CONTENT_DIR, `Change ${round} was made.`);
    const { code, output } = await building.ended;
    fates.count("content changed", code === 0 ? "harmless" : "refused");
    if (code !== 0) {
      expect(output).toContain("were changed while the site was built");
      continue;
    }
    const page = await readFile(join(dist, "events/last-crossing/index.html"), "utf8");
    const data = await readFile(join(dist, "data/events.json"), "utf8");
    const seen = (text: string) => new Set(text.match(/Change \d+ was/g));
    expect(seen(page)).toEqual(seen(data));
  }
});

test("a build that has too little memory leaves the last site, and the next works", async () => {
  const { folder, dist, build, within } = await lastGoodSite();
  const last = await digestOfFolder(dist);
  const tooLittle = [
    ...[16, 24, 32, 48, 64].map(
      (megabytes) => () => build({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` }),
    ),
    ...[500_000, 1_000_000, 2_000_000].map(
      (kilobytes) => () => within(`ulimit -v ${kilobytes}; "$NODE" src/commands/build.ts`),
    ),
  ];
  for (const buildWithLittle of tooLittle) {
    const { code, output } = await buildWithLittle();
    const isKept = (await digestOfFolder(dist)) === last;
    fates.count("too little memory", code === 0 ? "harmless" : isKept ? "refused" : "lost");
    expect(code, output).not.toBe(0);
    expect(isKept, output).toBe(true);
  }
  expect(await build()).toMatchObject({ code: 0 });
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("times of years ago and years to come on all that a killed build left keep nobody from building", async () => {
  const { folder, dist, build } = await lastGoodSite();
  for (const years of [-30, 30]) {
    const left = await build(killedAt("incoming$"));
    expect(left.code).not.toBe(0);
    const moment = new Date(Date.now() + years * 365 * 24 * 60 * 60_000);
    const staging = (await readdir(projectDirectory)).filter((name) => name.startsWith(".build-"));
    for (const path of [...staging.map((name) => join(projectDirectory, name)), dist])
      await utimes(path, moment, moment);
    expect(await build(), `${years} years`).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(["dist"]);
    fates.count("times that are wrong", "harmless");
  }
});

/** The settings of a build from a copy of the small record that may be changed. */
async function contentCopy(): Promise<{ CONTENT_DIR: string }> {
  const directory = join(await temporaryFolder(), "content");
  await cp(join(projectDirectory, "tests/fixtures/record"), directory, { recursive: true });
  return { CONTENT_DIR: directory };
}

/** Adds a sentence to the text of an event. */
async function appendTo(content: string, sentence: string): Promise<void> {
  const file = join(content, "events/last-crossing.md");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/(?:\n.* was (?:like|made).*)?\n$/, `\n${sentence}\n`));
}
