import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { atlasOf } from "../../../src/map/atlas.ts";
import { mapSvg } from "../../../src/map/svg.ts";
import { timelineWith } from "../../support/map/place-of.ts";

const name = `Pike's "Rest" & <Quay>`;
const atlas = atlasOf(timelineWith([{ id: "quay", at: [-41.3, 174.8], name }]), await loadGeography());
if (atlas === null) throw new Error("The place has a point in the region.");
const { overview } = atlas.wide;

test("names stand in the markup as they are, whatever signs they hold", () => {
  const svg = mapSvg(overview, { hrefOf: null, style: null });
  expect(svg).not.toContain("<Quay>");
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  const lines = [...document.querySelectorAll(".names tspan")].map(({ textContent }) => textContent);
  expect(lines.join(" ")).toBe(name);
});

test("on a page, marks and names lead to the place by mouse, and stand in nobody’s way otherwise", () => {
  const { document } = parseHTML(
    `<!doctype html><body>${mapSvg(overview, { hrefOf: ({ address }) => `/sub${address}`, style: null })}</body>`,
  );
  expect(document.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  const links = [...document.querySelectorAll("a")];
  expect(links).toHaveLength(2);
  for (const link of links) {
    expect(link.getAttribute("href")).toBe("/sub/places/quay/");
    expect(link.getAttribute("tabindex")).toBe("-1");
  }
});

test("a picture by itself has its styles within and no links", () => {
  const svg = mapSvg(overview, { hrefOf: null, style: ".dot{fill:red}" });
  expect(svg).toContain("<style>.dot{fill:red}</style>");
  expect(svg).not.toContain("<a ");
});

test("no map bears a style attribute, which the site’s policy forbids", () => {
  expect(mapSvg(overview, { hrefOf: ({ address }) => address, style: null })).not.toMatch(/\sstyle=|<style/);
});
