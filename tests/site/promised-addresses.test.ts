import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/desk/check/check-content.ts";
import { knownAddresses } from "../../src/desk/permalinks/known-addresses.ts";
import { embeddedPagesOf, pagesOf } from "../support/site/pages.ts";
import { contentOf, type SiteName, site } from "../support/site/sites.ts";

/** What a site has for programs alone, at addresses that no reader is given. */
const unpromised =
  /^(?:\/404\.html|\/search\/names\.json|\/opensearch\.xml|\/oembed\/.*|.*\/cite\.csl\.json|\/pagefind\/.*|\/sitemap-.*|\/manifest\.webmanifest)$/;

test.each<SiteName>(["main", "ferry", "wild", "large"])(
  "the addresses that the desk knows of the content of %s are those of its pages, feeds and data, and no others",
  async (name) => {
    const directory = await site(name);
    const files = await Array.fromAsync(glob("**/*.{json,geojson,csv,xml,ics,zip}", { cwd: directory }));
    const built = [
      ...(await pagesOf(directory)).map(({ address }) => address),
      ...(await embeddedPagesOf(directory)).map(({ address }) => address),
      "/data/reports.bib",
      ...files.map((file) => `/${file}`),
    ];
    const content = await contentOf(name);
    const { entries } = await checkContent(content);
    // A feed that has moved is at its old address, too.
    const redirects = await readFile(join(content, "redirects.yaml"), "utf8").catch(() => "");
    const moved = new Set(redirects.split("\n").map((line) => line.split(": ")[0] ?? ""));
    expect(knownAddresses(entries).all).toEqual(
      built.filter((address) => !unpromised.test(address) && !moved.has(address)).toSorted(),
    );
  },
);
