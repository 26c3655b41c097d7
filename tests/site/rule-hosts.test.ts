import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveSite } from "../../src/commands/serve.ts";
import { ruleHost, ruleHosts } from "../support/site/rule-hosts.ts";
import { site } from "../support/site/sites.ts";

const [ferry, large] = [await site("ferry"), await site("large")];

describe.each(ruleHosts)("as %s serves a folder,", (name) => {
  test("a page is at its address with a slash, and without it leads there", async () => {
    const ask = await ruleHost(name, ferry);
    expect(ask("/events/last-crossing/")).toMatchObject({
      status: 200,
      file: "/events/last-crossing/index.html",
    });
    expect(ask("/events/last-crossing").location).toBe("/events/last-crossing/");
    expect(ask("/data/events.json")).toMatchObject({ status: 200, file: "/data/events.json" });
  });

  test("unknown addresses have the page of the site, with status 404", async () => {
    const ask = await ruleHost(name, ferry);
    for (const path of ["/no/such/page/", "/events/none", "/_redirects/"]) {
      expect(ask(path), path).toMatchObject({ status: 404, file: "/404.html" });
    }
    expect(existsSync(join(ferry, "404.html"))).toBe(true);
  });

  test("a withdrawn page says why at its address", async () => {
    const { status, file } = (await ruleHost(name, ferry))("/reports/ferry-on-fire/");
    expect(status).toBe(200);
    expect(await readFile(join(ferry, file ?? ""), "utf8")).toContain("The outlet took the report back");
  });
});

test.each(["Netlify", "Cloudflare Pages"] as const)(
  "%s answers with 301 where a page or a feed has moved, although a file is there",
  async (name) => {
    const ask = await ruleHost(name, ferry);
    for (const [from, to] of [
      ["/events/final-crossing/", "/events/last-crossing/"],
      ["/people/captain-pike/feed.xml", "/people/ada-pike/feed.xml"],
    ] as const) {
      expect(existsSync(join(ferry, from)), from).toBe(true);
      expect(ask(from), from).toMatchObject({ status: 301, location: to });
    }
  },
);

test("GitHub Pages, which reads no redirects, has a page that leads on where one has moved, and serves folders with underscores", async () => {
  const { status, file } = (await ruleHost("GitHub Pages", ferry))("/events/final-crossing/");
  expect(status).toBe(200);
  expect(await readFile(join(ferry, file ?? ""), "utf8")).toContain("0; url=/events/last-crossing/");
  // Without this file, Jekyll would leave out _astro/ (https://docs.github.com/en/pages).
  expect(existsSync(join(ferry, ".nojekyll"))).toBe(true);
});

describe.each(["Netlify", "Cloudflare Pages"] as const)("the headers that %s sends", (name) => {
  test("let other sites read what is for them, and nothing else, with one value each", async () => {
    for (const directory of [ferry, large]) {
      const ask = await ruleHost(name, directory);
      const isOpen = (path: string) =>
        /^\/(?:data|embed|oembed)\/|\/feed(?:\/\d+)?\.(?:xml|json)$|\/feed\/|\.ics$/.test(path);
      const wrong: string[] = [];
      for await (const file of glob("**/*.*", { cwd: directory })) {
        const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
        const value = ask(path).headers.get("access-control-allow-origin");
        if (value !== (isOpen(path) ? "*" : undefined)) wrong.push(`${path}: ${value}`);
      }
      expect(wrong).toEqual([]);
    }
  });

  test("keep files whose names change with their content, and no page", async () => {
    const ask = await ruleHost(name, ferry);
    expect(ask("/_astro/x.css").headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(ask("/").headers.get("cache-control")).toBeUndefined();
    for (const path of ["/", "/no/such/page/", "/data/events.json"]) {
      expect(ask(path).headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });
});

test("npm run preview shows pages also without their slash, and those that moved or were withdrawn", async () => {
  const { address, close } = await serveSite({ directory: ferry, port: 0, base: "/" });
  onTestFinished(close);
  for (const [path, words] of [
    ["events/last-crossing/", "The ferry makes its last crossing"],
    ["events/last-crossing", "The ferry makes its last crossing"],
    ["events/final-crossing/", "This page has moved"],
    ["reports/ferry-on-fire/", "The outlet took the report back"],
  ] as const) {
    const response = await fetch(`${address}${path}`);
    expect([response.status, response.url], path).toEqual([200, `${address}${path}`]);
    expect(await response.text(), path).toContain(words);
  }
});
