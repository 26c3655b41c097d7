import { glob } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { checkContent } from "../../src/desk/check/check-content.ts";
import { knownAddresses } from "../../src/desk/permalinks/known-addresses.ts";
import { pagesOf } from "../support/site/pages.ts";

const { main, otherStory, wild, large, largeContent } = inject("sites");

/** What a site has for programs alone, at addresses that no reader is given. */
const unpromised =
  /^(?:\/404\.html|\/search\/names\.json|\/pagefind\/.*|\/sitemap-.*|\/manifest\.webmanifest)$/;

test.each([
  ["content", main],
  ["tests/fixtures/record", otherStory],
  ["tests/fixtures/wild-record", wild],
  [largeContent, large],
])(
  "the addresses that the desk knows of %s are those of its pages, feeds and data, and no others",
  async (content, site) => {
    const files = await Array.fromAsync(glob("**/*.{json,csv,xml,ics}", { cwd: site }));
    const built = [
      ...(await pagesOf(site)).map(({ address }) => address),
      ...files.map((file) => `/${file}`),
    ];
    const { entries } = await checkContent(content);
    expect(knownAddresses(entries).all).toEqual(
      built.filter((address) => !unpromised.test(address)).toSorted(),
    );
  },
);
