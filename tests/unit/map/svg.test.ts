import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { atlasOf } from "../../../src/map/atlas.ts";
import { mapSvg } from "../../../src/map/svg.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { timelineWith } from "../../support/map/place-of.ts";

const name = `Pike's "Rest" & <Quay>`;
const atlas = atlasOf(timelineWith([{ id: "quay", at: [-41.3, 174.8], name }]), await loadGeography());
if (atlas === null) throw new Error("The place has a point in the region.");
const overview = atlas.draw(atlas.wide.overview);

test("names are in the markup as they are, whatever signs they hold", () => {
  const svg = mapSvg(overview, { hrefOf: null, stylesheet: null });
  expect(svg).not.toContain("<Quay>");
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  expect(document.querySelector(".names text")?.textContent).toBe(name);
});

test("on a page, symbols and names link to the place by mouse, and are skipped otherwise", () => {
  const { document } = parseHTML(
    `<!doctype html><body>${mapSvg(overview, { hrefOf: ({ address }) => `/sub${address}`, stylesheet: null })}</body>`,
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
  const svg = mapSvg(overview, { hrefOf: null, stylesheet: ".dot{fill:red}" });
  expect(svg).toContain("<style>.dot{fill:red}</style>");
  expect(svg).not.toContain("<a ");
});

test("no map has a style attribute, which the site’s policy forbids", () => {
  expect(mapSvg(overview, { hrefOf: ({ address }) => address, stylesheet: null })).not.toMatch(
    /\sstyle=|<style/,
  );
});
