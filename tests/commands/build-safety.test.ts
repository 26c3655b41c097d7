import { existsSync } from "node:fs";
import { cp, lstat, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import "../support/patience.ts";
import {
  diskFullAt,
  killedAt,
  lastGood,
  lastGoodSite,
  pagefindKilled,
  requestsTold,
} from "../support/commands/sites-in-turn.ts";
import { projectDirectory, runNode } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a build that is killed while it renders or indexes leaves the last good site; the next one cleans up and builds", async () => {
  const { folder, dist, build, homePage } = await lastGoodSite();
  for (const moment of ["site/events/last-crossing/index.html$", "site/pagefind/.*\\.json$"]) {
    expect(await build(killedAt(moment))).toMatchObject({ code: null });
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(dist)).toEqual(["index.html"]);
  }
  const abandoned = await stagingFolders();
  expect(await build()).toMatchObject({ code: 0 });
  expect(await homePage()).toContain("The ferry of Lake Ember");
  expect(existsSync(join(dist, "pagefind/pagefind.js"))).toBe(true);
  expect(await readdir(folder)).toEqual(["dist"]);
  expect((await stagingFolders()).filter((name) => abandoned.includes(name))).toEqual([]);
});

/** The folders in which builds work, those of other tests included. */
async function stagingFolders(): Promise<string[]> {
  return (await readdir(projectDirectory)).filter((name) => name.startsWith(".build-"));
}

describe("a build that is killed while it replaces the last site", () => {
  test.each([
    ["before the new one is next to it", "\\.dist\\.incoming$"],
    ["before the last one makes room", "\\.dist\\.backup$"],
    ["when there is none in the place", "/dist$"],
  ])("%s: the last good site is served, and the next build replaces it", async (_name, moment) => {
    const { folder, dist, replace, homePage } = await lastGoodSite();
    expect(await replace("new", killedAt(moment))).toMatchObject({ code: null });
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(dist)).toEqual(["index.html"]);
    expect(await replace("newer")).toEqual({ code: 0, output: "" });
    expect(await homePage()).toBe("newer");
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("the next build brings the last good site back before it does anything else", async () => {
    const { folder, dist, build, replace } = await lastGoodSite();
    await replace("new", killedAt("/dist$"));
    expect(existsSync(dist)).toBe(false);
    await writeFile(join(folder, "site.yaml"), "title: A record with errors\n");
    expect(await build({ CONTENT_DIR: folder })).toMatchObject({ code: 1 });
    expect(await readdir(dist)).toEqual(["index.html"]);
  });
});

describe("two builds into one folder", () => {
  test("at once: the second says which one is under way, and stops", async () => {
    const { build, buildWithin, isBuilding } = await lastGoodSite();
    const first = buildWithin("wait");
    await vi.waitUntil(isBuilding, { timeout: 60_000, interval: 20 });
    const { code, output } = await build();
    first.signal("SIGKILL");
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^Process \d+ has been building .+\/dist since \d{4}-\S+Z; wait until it is done\.$/,
    );
  });

  test("a build that was killed hinders no other, even if nobody has reaped it, as in a container without an init", async () => {
    const { build, buildWithin, isBuilding, homePage } = await lastGoodSite();
    // `sleep` takes the place of the shell and never asks how its children ended.
    const signal = join(await temporaryFolder(), "kill");
    const parent = buildWithin(
      `build=$!; (until [ -e "${signal}" ]; do sleep 0.1; done; kill -9 "$build") & exec sleep 600`,
    );
    await vi.waitUntil(isBuilding, { timeout: 60_000, interval: 20 });
    await writeFile(signal, "");
    await vi.waitUntil(async () => !(await isBuilding()), { timeout: 60_000, interval: 20 });
    expect(await build()).toMatchObject({ code: 0 });
    expect(await homePage()).toContain("The ferry of Lake Ember");
    parent.signal("SIGKILL");
  });

  test("of many that replace a site at once, each ends well or stops, and one whole site is there", async () => {
    const { folder, replace, homePage } = await lastGoodSite();
    const sites = ["a", "b", "c", "d"];
    const ended = await Promise.all(sites.map((site) => replace(site)));
    for (const { code, output } of ended) {
      if (code !== 0) expect(output).toMatch(/^Process \d+ has been building/);
    }
    expect(ended.filter(({ code }) => code === 0)).not.toEqual([]);
    expect(sites).toContain(await homePage());
    expect(await readdir(folder)).toEqual(["dist"]);
  });
});

test("a build ends when the program that started it is killed", async () => {
  const { dist, buildWithin, isBuilding } = await lastGoodSite();
  const parent = buildWithin("wait");
  await vi.waitUntil(isBuilding, { timeout: 60_000, interval: 20 });
  parent.signal("SIGKILL");
  await vi.waitUntil(async () => !(await isBuilding()), { timeout: 60_000, interval: 20 });
  expect(await readdir(dist)).toEqual(["index.html"]);
});

test("a build asks no other host for anything, and sends Astro no usage data", async () => {
  const { build } = await lastGoodSite();
  const { code, output } = await build(requestsTold);
  expect(code).toBe(0);
  expect(output).not.toContain("request to");
});

describe("a build that cannot be completed says why and leaves the last good site", () => {
  test("because Pagefind is killed", async () => {
    const { folder, build, homePage } = await lastGoodSite();
    const { code, output } = await build(pagefindKilled);
    expect(code).toBe(1);
    expect(output).toMatch(/Pagefind/);
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("because the disk is full", async () => {
    const { folder, dist, build, homePage } = await lastGoodSite();
    const { code, output } = await build(diskFullAt("site/events/last-crossing/index.html$"));
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The site could not be written: there is no space left on the disk \(\/.+\)\. Nothing was replaced/m,
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(dist)).toEqual(["index.html"]);
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("because there is a file where its folder should be", async () => {
    const { dist, build } = await lastGoodSite();
    const { code, output } = await build({ OUT_DIR: join(dist, "index.html", "dist") });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^The site could not be written: there is a file where a folder must be \(/,
    );
  });
});

test("a build whose content is changed meanwhile says so, and leaves the last good site", async () => {
  const { folder, start, isRendering, homePage } = await lastGoodSite();
  const content = join(folder, "content");
  await cp(join(projectDirectory, "tests/fixtures/record"), content, { recursive: true });
  const file = join(content, "events/last-crossing.md");
  const building = start({ CONTENT_DIR: content });
  await vi.waitUntil(isRendering, { timeout: 60_000, interval: 20 });
  await writeFile(file, `${await readFile(file, "utf8")}It was raining.\n`);
  const { code, output } = await building.ended;
  expect(code).toBe(1);
  expect(output).toMatch(
    /content were changed while the site was built, .+; build again\. .+ is as it was\.$/m,
  );
  expect(await homePage()).toBe(lastGood);
});

test("a link at the place of the output folder stays, and the folder to which it leads is replaced", async () => {
  const { folder, dist, build } = await lastGoodSite();
  const link = join(folder, "link");
  await symlink(dist, link);
  expect(await build({ OUT_DIR: link })).toMatchObject({ code: 0 });
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(join(dist, "index.html"), "utf8")).toContain("The ferry of Lake Ember");
  expect((await readdir(folder)).toSorted()).toEqual(["dist", "link"]);
});

test("a setting of no use ends a command with its reason alone, and nothing is built", async () => {
  const { code, output } = await runNode("src/commands/build.ts", [], { BASE_PATH: "sub" });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^BASE_PATH is "sub"; write a path such as .+$/);
});
