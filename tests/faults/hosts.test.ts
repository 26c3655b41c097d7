import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type HostName, serveWith } from "../support/faults/web-hosts.ts";
import { type SiteName, site } from "../support/site/sites.ts";

const cases: readonly (readonly [HostName, SiteName, string])[] = [
  ["nginx", "ferry", "/"],
  ["nginx", "ferryBelow", "/sub/"],
  ["apache", "ferry", "/"],
  ["apache", "ferryBelow", "/sub/"],
];

describe.each(cases)("%s with the settings of the documentation serves %s at %s:", (name, built, base) => {
  async function visit() {
    const directory = await site(built);
    const origin = await serveWith(name, directory, base);
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${origin}${path}`, { redirect: "manual", headers });
    return { directory, get };
  }

  test("pages with their slash, and without it a redirect to them", async () => {
    const { get } = await visit();
    const page = await get("events/last-crossing/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("The ferry makes its last crossing");
    const { status, headers } = await get("events/last-crossing");
    expect(status).toBe(301);
    expect(new URL(headers.get("location") ?? "", "http://host/").pathname).toBe(
      `${base}events/last-crossing/`,
    );
  });

  test("its own page for unknown addresses, with status 404, whatever is in them", async () => {
    const { get } = await visit();
    for (const path of ["no/such/page/", "events/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/", "events/%3Cscript%3E/"]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get("content-type"), path).toBe("text/html; charset=utf-8");
      expect(await response.text(), path).toContain("<h1");
    }
  });

  test("files with their types and the encoding of their letters", async () => {
    const { directory, get } = await visit();
    const [wasm = ""] = (await readdir(join(directory, "pagefind"))).filter((file) =>
      file.startsWith("wasm."),
    );
    const types: Readonly<Record<string, RegExp>> = {
      "": /^text\/html; charset=utf-8$/,
      "manifest.webmanifest": /^application\/manifest\+json; charset=utf-8$/,
      "data/events.csv": /^text\/csv; charset=utf-8$/,
      "data/events.json": /^application\/json; charset=utf-8$/,
      "data/places.geojson": /^application\/geo\+json; charset=utf-8$/,
      "data/reports.bib": /^application\/x-bibtex; charset=utf-8$/,
      "timeline.ics": /^text\/calendar; charset=utf-8$/,
      "feed.xml": /^(?:text|application)\/xml; charset=utf-8$/,
      "favicon.svg": /^image\/svg\+xml; charset=utf-8$/,
      "llms.txt": /^text\/plain; charset=utf-8$/,
      "pagefind/pagefind.js": /^(?:text|application)\/javascript; charset=utf-8$/,
      "favicon.ico": /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
      // Pagefind reads these itself, by their bytes.
      [`pagefind/${wasm}`]: /^(?:application\/(?:wasm|octet-stream)|text\/plain(?:; charset=utf-8)?)?$/,
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type") ?? "", path).toMatch(type);
    }
  });

  test("texts compressed, where the browser takes that", async () => {
    const { get } = await visit();
    for (const path of ["", "data/events.json", "data/accounts.csv", "feed.xml", "favicon.svg"]) {
      const { headers } = await get(path, { "accept-encoding": "gzip" });
      if (path === "favicon.svg" && headers.get("content-encoding") === null) {
        // Too small to gain by it.
        expect(Number(headers.get("content-length"))).toBeLessThan(500);
        continue;
      }
      expect(headers.get("content-encoding"), path).toBe("gzip");
    }
  });

  test("files whose names change with their content for a year, and no other", async () => {
    const { directory, get } = await visit();
    const files = await readdir(join(directory, "_astro"), { withFileTypes: true });
    const file = files.find((each) => each.isFile())?.name ?? "";
    expect((await get(`_astro/${file}`)).headers.get("cache-control")).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await get("")).headers.get("cache-control")).toBeNull();
  });

  test("the headers that keep pages safe, and lets other sites read what is for them", async () => {
    const { get } = await visit();
    for (const path of ["", "data/events.json", "no/such/page/"]) {
      const { headers } = await get(path);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
      expect(headers.get("permissions-policy"), path).toBe("camera=(), geolocation=(), microphone=()");
    }
    for (const path of [
      "data/events.json",
      "feed.xml",
      "feed.json",
      "timeline.ics",
      "embed/events/last-crossing/",
    ]) {
      expect((await get(path)).headers.get("access-control-allow-origin"), path).toBe("*");
    }
    expect((await get("")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("where a page or a feed has moved, 301 to it, and where a page was withdrawn, 410 and why", async () => {
    const { get } = await visit();
    for (const [from, to] of [
      ["events/final-crossing/", "events/last-crossing/"],
      ["people/captain-pike/feed.xml", "people/ada-pike/feed.xml"],
    ] as const) {
      const { status, headers } = await get(from);
      expect(status, from).toBe(301);
      expect(new URL(headers.get("location") ?? "", "http://host/").pathname).toBe(`${base}${to}`);
    }
    const withdrawn = await get("reports/ferry-on-fire/");
    expect(withdrawn.status).toBe(410);
    expect(withdrawn.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(withdrawn.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await withdrawn.text()).toContain("The outlet took the report back");
  });
});
