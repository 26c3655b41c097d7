import { describe, expect, test } from "vitest";
import { homeScreenIcon, manifestOf, tabIcon, tabIconFile } from "../../../src/images/icons.ts";
import { readPng } from "../../support/images/read-png.ts";
import { fixtureRecord } from "../../support/record/fixture-record.ts";

test("the icon of tabs is also an ICO file with a picture of 32 pixels", async () => {
  const file = Buffer.from(await tabIconFile());
  const begin = file.readUInt32LE(18);
  expect(file.subarray(0, 6).toString("hex")).toBe("000001000100");
  expect(file.readUInt32LE(14)).toBe(file.byteLength - begin);
  expect(await readPng(file.subarray(begin))).toMatchObject({ width: 32, height: 32 });
});

test("the icon of tabs is an SVG that loads nothing", () => {
  expect(tabIcon).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 32 32">/);
  expect(tabIcon).not.toMatch(/href|url\(/);
});

describe("an icon for first screens", () => {
  test("has the size that is asked for, and hides nothing behind it", async () => {
    const { width, height, rows } = await readPng(await homeScreenIcon(180));
    expect([width, height]).toEqual([180, 180]);
    expect(rows.flat().every((colour) => colour.endsWith("ff"))).toBe(true);
  });

  test("shows the same when a system cuts it to a circle: beyond it there is only ground and the spine", async () => {
    const { width, rows } = await readPng(await homeScreenIcon(192));
    const ground = rows[0]?.[0];
    const radius = width * 0.4;
    const columns = new Set(
      rows.flatMap((row, y) =>
        row.flatMap((colour, x) => {
          const outside = Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) > radius;
          return outside && colour !== ground ? x : [];
        }),
      ),
    );
    expect(columns.size).toBeGreaterThan(0);
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThan(width / 8);
  });
});

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
});
