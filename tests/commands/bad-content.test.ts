import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import "../support/patience.ts";
import { type Ended, projectDirectory, runNode } from "../support/run-node.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "timeline-bad-"));
  await cp(`${projectDirectory}/tests/fixtures/record`, join(folder, "content"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function build(): Promise<Ended> {
  return runNode("src/commands/build.ts", [], {
    CONTENT_DIR: join(folder, "content"),
    OUT_DIR: join(folder, "dist"),
    CACHE_DIR: join(folder, "cache"),
    SHARE_IMAGES: "off",
  });
}

/** Changes a file of the record by hand, as an editor would. */
async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, "content", file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

describe("a build of bad content", () => {
  test.each([
    [
      "a misspelt field",
      "reports/2001/the-quay-is-quiet.md",
      "source:",
      "sorce:",
      "`sorce`: no such field",
      "3:1",
    ],
    [
      "a place that does not exist",
      "events/last-crossing.md",
      "[ember-quay]",
      "[ember-key]",
      "no place `ember-key`",
      "7:10",
    ],
    [
      "a date without quotation marks",
      "events/last-crossing.md",
      '"2001-03-04"',
      "2001-03-04",
      "quotation marks",
      "3:7",
    ],
    [
      "a day that does not exist",
      "events/last-crossing.md",
      "2001-03-04",
      "2001-02-30",
      '“2001-02-30”|"2001-02-30"',
      "3:7",
    ],
  ])(
    "fails for %s, says where and what to write, and leaves the last good site",
    async (_fault, file, good, bad, says, place) => {
      await writeLastGoodSite();
      await edit(file, (text) => text.replace(good, bad));
      const { code, output } = await build();
      expect(code).toBe(1);
      expect(output).toContain(file);
      expect(output).toMatch(new RegExp(says));
      expect(output).toContain(place);
      expect(output, "nothing but what is wrong with the content").not.toMatch(/unhandled|\[ERROR\]/);
      expect(await readdir(join(folder, "dist"))).toEqual(["index.html"]);
      expect(await readFile(join(folder, "dist/index.html"), "utf8")).toBe("the last good site");
      expect((await readdir(folder)).filter((name) => name.startsWith(".build"))).toEqual([]);
    },
  );
});

async function writeLastGoodSite(): Promise<void> {
  await cp(`${projectDirectory}/tests/fixtures/last-good-site`, join(folder, "dist"), { recursive: true });
}
