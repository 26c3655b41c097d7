import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { diskFullAt, killedAt, lastGood, lastGoodSite } from "../support/commands/sites-in-turn.ts";
import { projectDirectory, runNode } from "../support/run-node.ts";

/** Without programs, names cannot be exchanged in one step: two renames must do. */
const withoutPrograms = { PATH: "" };

test("a build that is killed while it renders or indexes leaves the last good site; the next one cleans up and builds", async () => {
  const { folder, dist, build, homePage } = await lastGoodSite();
  for (const moment of ["site/events/last-crossing/index.html$", "site/pagefind/.*\\.json$"]) {
    expect(await build(killedAt(moment))).toMatchObject({ code: null });
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(dist)).toEqual(["index.html"]);
    expect(existsSync(join(folder, ".dist.lock"))).toBe(true);
  }
  const abandoned = await workshops();
  expect(await build()).toMatchObject({ code: 0 });
  expect(await homePage()).toContain("The ferry of Lake Ember");
  expect(existsSync(join(dist, "pagefind/pagefind.js"))).toBe(true);
  expect(await readdir(folder)).toEqual(["dist"]);
  expect((await workshops()).filter((name) => abandoned.includes(name))).toEqual([]);
}, 120_000);

/** The number of a process that is no more. */
async function endedProcess(): Promise<number> {
  return Number((await runNode("-p", ["process.pid"], {})).output);
}

/** The folders in which builds work, those of other tests included. */
async function workshops(): Promise<string[]> {
  return (await readdir(projectDirectory)).filter((name) => name.startsWith(".build-"));
}

describe("a build that is killed while its site takes the place of the last one", () => {
  test.each([
    ["before it is brought there", "\\.dist\\.incoming$"],
    ["before the last one makes room", "\\.dist\\.previous$"],
    ["when there is none in the place", "/dist$"],
  ])(
    "%s: the last good site is served, and the next one replaces it",
    async (_name, moment) => {
      const { folder, dist, replace, homePage } = await lastGoodSite();
      const killed = await replace("new", { ...killedAt(moment), ...withoutPrograms });
      expect(killed).toMatchObject({ code: null });
      expect(await homePage()).toBe(lastGood);
      expect(await readdir(dist)).toEqual(["index.html"]);
      expect(await replace("newer")).toEqual({ code: 0, output: "" });
      expect(await homePage()).toBe("newer");
      expect(await readdir(folder)).toEqual(["dist"]);
    },
    60_000,
  );

  test("when it is there: the new one is served", async () => {
    const { folder, replace, homePage } = await lastGoodSite();
    const killed = await replace("new", { ...killedAt("\\.dist\\.lock$"), ...withoutPrograms });
    expect(killed).toMatchObject({ code: null });
    expect(await homePage()).toBe("new");
    expect(await replace("newer")).toEqual({ code: 0, output: "" });
    expect(await readdir(folder)).toEqual(["dist"]);
  }, 60_000);

  test("the next build, too, puts the last good site back before it does anything else", async () => {
    const { folder, dist, build, replace } = await lastGoodSite();
    await replace("new", { ...killedAt("/dist$"), ...withoutPrograms });
    expect(existsSync(dist)).toBe(false);
    await writeFile(join(folder, "site.yaml"), "title: A record at fault\n");
    expect(await build({ CONTENT_DIR: folder })).toMatchObject({ code: 1 });
    expect(await readdir(dist)).toEqual(["index.html"]);
  }, 60_000);
});

describe("two builds into one folder", () => {
  test("at once: the second says which one is under way, and stops", async () => {
    const { folder, build, start } = await lastGoodSite();
    const first = start();
    await vi.waitUntil(() => existsSync(join(folder, ".dist.lock")), { timeout: 30_000, interval: 20 });
    const { code, output } = await build();
    first.signal("SIGKILL");
    await first.ended;
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^Process \d+ has been building .+\/dist since \d{4}-\S+Z; wait until it is done\. If there is no such build, delete .+\/\.dist\.lock\.$/,
    );
  }, 60_000);

  test.each<[string, () => Promise<{ pid: number; since: Date }>]>([
    ["a process that has ended", async () => ({ pid: await endedProcess(), since: new Date() })],
    [
      "a process that ended when the machine was last shut down",
      async () => ({ pid: process.pid, since: new Date("2001-02-03") }),
    ],
  ])(
    "the lock of %s is taken over",
    async (_name, holder) => {
      const { folder, replace, homePage } = await lastGoodSite();
      await writeFile(join(folder, ".dist.lock"), JSON.stringify(await holder()));
      expect(await replace("new")).toEqual({ code: 0, output: "" });
      expect(await homePage()).toBe("new");
      expect(await readdir(folder)).toEqual(["dist"]);
    },
    60_000,
  );

  test("a lock that no build wrote is taken over", async () => {
    const { folder, replace } = await lastGoodSite();
    await writeFile(join(folder, ".dist.lock"), "{ half");
    expect(await replace("new")).toEqual({ code: 0, output: "" });
    expect(await readdir(folder)).toEqual(["dist"]);
  }, 60_000);

  test("of many that find one lock abandoned, all that begin end well or stop, and a whole site stands", async () => {
    const { folder, replace, homePage } = await lastGoodSite();
    await writeFile(join(folder, ".dist.lock"), "{ half");
    const sites = ["a", "b", "c", "d"];
    const ended = await Promise.all(sites.map((site) => replace(site)));
    for (const { code, output } of ended) {
      if (code !== 0) expect(output).toMatch(/^Process \d+ has been building/);
    }
    expect(ended.filter(({ code }) => code === 0)).not.toEqual([]);
    expect(sites).toContain(await homePage());
    expect(await readdir(folder)).toEqual(["dist"]);
  }, 60_000);
});

describe("a site that cannot be written", () => {
  test("because the disk is full: it is said, and the last good site stays", async () => {
    const { folder, dist, build, homePage } = await lastGoodSite();
    const { code, output } = await build(diskFullAt("site/events/last-crossing/index.html$"));
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The site could not be written: there is no space left on the disk\. Nothing was replaced/m,
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(await homePage()).toBe(lastGood);
    expect(await readdir(dist)).toEqual(["index.html"]);
    expect(await readdir(folder)).toEqual(["dist"]);
  }, 60_000);

  test("because nothing can stand there: it is said at once", async () => {
    const { dist, build } = await lastGoodSite();
    const { code, output } = await build({ OUT_DIR: join(dist, "index.html", "dist") });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^The site could not be written: a file stands where there must be a folder \(/,
    );
  }, 60_000);
});
