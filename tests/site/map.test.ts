import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, ferry, below, wild] = [
  await site("main"),
  await site("ferry"),
  await site("ferryBelow"),
  await site("wild"),
];

/** The heaviest small map, in bytes as sent (gzip). */
const heaviestLocator = 3_000;

function linksOf(links: Iterable<Element>): (string | null)[] {
  return [...links].map((link) => link.getAttribute("href"));
}

describe("the page of the map", () => {
  test("draws the region for wide pages and for narrow ones", async () => {
    const { document } = await pageAt(ferry, "/map/");
    expect(document.querySelectorAll("figure .wide > svg")).toHaveLength(1);
    expect(document.querySelectorAll("figure .narrow > svg")).toHaveLength(1);
  });

  test("lists every place, with a link", async () => {
    const { document } = await pageAt(ferry, "/map/");
    expect(linksOf(document.querySelectorAll(".places a")).toSorted()).toEqual([
      "/places/ember-quay/",
      "/places/far-shore/",
      "/places/new-zealand/",
      "/places/reykjavik/",
      "/places/south-shore/",
      "/places/stone-island/",
    ]);
  });

  test("marks the places of the region, and says why others have no mark", async () => {
    const { document } = await pageAt(ferry, "/map/");
    // Each has a mark and a name.
    expect(new Set(linksOf(document.querySelectorAll(".wide svg a")))).toEqual(
      new Set(["/places/ember-quay/", "/places/south-shore/", "/places/stone-island/"]),
    );
    expect(wordsOf(document.getElementById("section_missing")?.parentElement ?? null)).toMatch(
      /Too far away 1 place Reykjavík city · Iceland · 1 event No exact location 1 place Far Shore village/,
    );
  });

  test("gives every route in words, with the account that gives it", async () => {
    const { document } = await pageAt(ferry, "/map/");
    expect([...document.querySelectorAll(".routes > li")].map(wordsOf)).toEqual([
      "Ember Quay → to South Shore → to Reykjavík Shore News, 20 April 2001, on “The ferry is sold to Iceland”",
    ]);
  });

  test("of the record and of a careless editor has a drawing too", async () => {
    for (const directory of [main, wild]) {
      const { document } = await pageAt(directory, "/map/");
      expect(document.querySelectorAll("svg.map").length).toBeGreaterThan(0);
    }
  });
});

describe("the map of a chapter", () => {
  test("is reached from the map of the whole, and leads through the chapters", async () => {
    const { document } = await pageAt(ferry, "/map/");
    const links = [...document.querySelectorAll('nav[aria-label="Chapter by chapter"] a')];
    expect(linksOf(links)).toEqual(["/map/", "/map/service/", "/map/end/", "/map/after/"]);
    const { document: end } = await pageAt(ferry, "/map/end/");
    expect(linksOf(end.querySelectorAll("nav.previous-next a"))).toEqual(["/map/service/", "/map/after/"]);
    expect(
      end.querySelector('nav[aria-label="Chapter by chapter"] [aria-current]')?.getAttribute("href"),
    ).toBe("/map/end/");
  });

  test("has the places and the ways of its own events, and says which places it cannot show", async () => {
    const { document } = await pageAt(ferry, "/map/end/");
    expect(linksOf(document.querySelectorAll(".places a"))).toEqual([
      "/places/ember-quay/",
      "/places/south-shore/",
    ]);
    expect([...document.querySelectorAll(".routes > li")].map(wordsOf)).toEqual([
      "Ember Quay → to South Shore → to Reykjavík Shore News, 20 April 2001, on “The ferry is sold to Iceland”",
    ]);
    expect(document.querySelectorAll(".wide svg .route")).toHaveLength(1);
    expect(wordsOf(document.getElementById("section_places")?.parentElement ?? null)).toContain("Reykjavík");
    const { document: service } = await pageAt(ferry, "/map/service/");
    expect(service.querySelector(".routes")).toBeNull();
  });

  test("marks the places of events of a topic that site.yaml names for maps, and lists these events", async () => {
    const { document } = await pageAt(ferry, "/map/service/");
    expect(document.querySelectorAll(".wide svg .square").length).toBeGreaterThan(0);
    expect(
      linksOf(document.getElementById("section_safety")?.parentElement?.querySelectorAll("a") ?? []),
    ).toEqual(["/events/new-engine/", "/events/fog-collision/"]);
    const { document: end } = await pageAt(ferry, "/map/end/");
    expect(end.querySelector(".square")).toBeNull();
  });
});

describe("small maps", () => {
  test.each([
    ["/events/fog-collision/", ["Stone Island", "Ember Quay"]],
    ["/events/ferry-sold/", ["Ember Quay", "South Shore"]],
    ["/places/south-shore/", ["South Shore"]],
  ])("%s has one, with words for those who do not see it", async (address, places) => {
    const image = (await pageAt(ferry, address)).document.querySelector("img[src*='/maps/']");
    for (const name of places) expect(image?.getAttribute("alt")).toContain(name);
    expect(existsSync(join(ferry, image?.getAttribute("src") ?? "none"))).toBe(true);
  });

  test("an event of which no place is on the map has none", async () => {
    const { document } = await pageAt(ferry, "/events/crew-dismissed/");
    expect(document.querySelector("img[src*='/maps/']")).toBeNull();
  });

  test("are well-formed, light, and ask for nothing", async () => {
    const folder = join(main, "maps");
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const svg = await readFile(join(folder, file), "utf8");
      expect(gzipSync(svg).length, file).toBeLessThanOrEqual(heaviestLocator);
      expect(svg.replace("http://www.w3.org/2000/svg", ""), file).not.toMatch(/https?:|url\(|NaN|undefined/);
      const { document } = parseHTML(svg);
      expect(document.querySelector("svg")?.getAttribute("viewBox"), file).toBe("0 0 240 180");
      expect(document.querySelectorAll("circle, .shaded").length, file).toBeGreaterThan(0);
    }
  });

  test.each([
    ["at the root", main, ""],
    ["below /sub/", below, "/sub"],
  ])("are all in use, and lead to the map, %s", async (_where, directory, prefix) => {
    const used = new Set<string>();
    for (const { address, document } of await pagesOf(directory)) {
      for (const image of document.querySelectorAll("img[src*='/maps/']")) {
        used.add(image.getAttribute("src")?.replace(`${prefix}/maps/`, "") ?? "");
        expect(image.parentElement?.getAttribute("href"), address).toBe(`${prefix}/map/`);
        // The story in turning points counts as a page of the timeline.
        expect(["event", "place", "year"]).toContain(kindOf(address));
      }
    }
    expect([...used].toSorted()).toEqual((await readdir(join(directory, "maps"))).toSorted());
  });
});
