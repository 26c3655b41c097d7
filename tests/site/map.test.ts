import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { timeline } from "../support/content/real-record.ts";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main, below, otherStory, wild } = inject("sites");

/** The heaviest small map, in bytes as sent (gzip). */
const heaviestLocator = 3_000;

describe("the page of the map", () => {
  test("draws the region and its core, for wide pages and for narrow ones", async () => {
    const { document } = await pageAt(main, "/map/");
    expect(document.querySelectorAll("figure .wide > svg")).toHaveLength(2);
    expect(document.querySelectorAll("figure .narrow > svg")).toHaveLength(2);
  });

  test("lists every place of the record, with a link", async () => {
    const { document } = await pageAt(main, "/map/");
    const links = [...document.querySelectorAll(".places a")].map((link) => link.getAttribute("href"));
    expect(links.toSorted()).toEqual(timeline.places.map(({ address }) => address).toSorted());
  });

  test("marks every place with a point, or lists it among those too far away", async () => {
    const { document } = await pageAt(main, "/map/");
    const drawn = new Set([...document.querySelectorAll("svg a")].map((link) => link.getAttribute("href")));
    const missing = [...document.querySelectorAll("#section_missing ~ * a")].map((link) =>
      link.getAttribute("href"),
    );
    for (const { address, coordinates, kind } of timeline.places) {
      if (coordinates === null || kind === "country") continue;
      expect(drawn.has(address) !== missing.includes(address), address).toBe(true);
    }
  });

  test("gives every route in words, with the account that gives it", async () => {
    const { document } = await pageAt(main, "/map/");
    const words = [...document.querySelectorAll(".routes > li")].map(wordsOf);
    const accounts = timeline.reports.flatMap((report) => report.accounts);
    for (const { route, event, report } of accounts.filter((account) => account.route.length > 0)) {
      const [first] = route;
      const own = words.filter((line) => line.startsWith(route.map(({ name }) => name).join(" → to ")));
      expect(own, first?.name).toHaveLength(1);
      expect(own[0]).toContain(event.title);
      expect(own[0]).toContain(report.source.name);
    }
  });

  test("is there in other stories, too, with a map or with the reason why there is none", async () => {
    expect(wordsOf((await pageAt(otherStory, "/map/")).document.querySelector("main"))).toContain(
      "There is nothing to draw",
    );
    expect((await pageAt(wild, "/map/")).document.querySelectorAll("svg.map").length).toBeGreaterThan(0);
  });
});

describe("small maps", () => {
  test("are on every event that has a place on the map, with words for those who do not see them", async () => {
    const { document: map } = await pageAt(main, "/map/");
    const drawn = new Set([...map.querySelectorAll("svg a")].map((link) => link.getAttribute("href")));
    for (const { address, places } of timeline.events) {
      const drawable = places.filter((place) => drawn.has(place.address));
      if (drawable.length === 0) continue;
      const image = (await pageAt(main, address)).document.querySelector("img[src*='/maps/']");
      const words = image?.getAttribute("alt") ?? "";
      for (const { name } of drawable) expect(words, address).toContain(name);
      expect(existsSync(join(main, image?.getAttribute("src") ?? "none")), address).toBe(true);
    }
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

  test("are all in use, and lead to the map", async () => {
    const used = new Set<string>();
    for (const { address, document } of await pagesOf(below)) {
      for (const image of document.querySelectorAll("img[src*='/maps/']")) {
        used.add(image.getAttribute("src")?.replace("/sub/maps/", "") ?? "");
        expect(image.parentElement?.getAttribute("href"), address).toBe("/sub/map/");
        expect(["event", "place"]).toContain(kindOf(address));
      }
    }
    expect([...used].toSorted()).toEqual((await readdir(join(below, "maps"))).toSorted());
  });
});
