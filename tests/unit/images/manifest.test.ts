import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestOf } from "../../../src/images/manifest.ts";
import { readPng } from "../../support/images/read-png.ts";
import { fixtureRecord } from "../../support/record/fixture-record.ts";
import { projectDirectory } from "../../support/run-node.ts";

describe("the manifest", () => {
  const { site } = fixtureRecord();
  const href = (path: string) => `/sub${path}`;

  test("names the site, and keeps to the path below which it stands", () => {
    expect(manifestOf(site, href)).toMatchObject({
      name: "The ferry of Lake Ember",
      lang: "en",
      start_url: "/sub/",
      scope: "/sub/",
    });
  });

  test("has a short name only where the site has one", () => {
    expect(manifestOf(site, href)).not.toHaveProperty("short_name");
    expect(manifestOf({ ...site, shortTitle: "Ferry" }, href)).toHaveProperty("short_name", "Ferry");
  });

  test("lists icons that have the sizes that it says", async () => {
    const { icons } = manifestOf(site, (path) => path);
    for (const { src, sizes } of icons) {
      const { width, height } = await readPng(await readFile(join(projectDirectory, "public", src)));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
