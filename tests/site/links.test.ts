import { expect, test } from "vitest";
import { faultyLinks } from "../support/site/links.ts";
import { type SiteName, site } from "../support/site/sites.ts";

test.each<[SiteName, prefix: string]>([
  ["main", ""],
  ["ferry", ""],
  ["ferryBelow", "/sub"],
  ["begun", ""],
  ["wild", ""],
  ["large", ""],
])(
  "the site %s has no link to a page or an anchor that is not there, and the home page leads to every page",
  async (name, prefix) => {
    expect(await faultyLinks(await site(name), prefix)).toEqual({ broken: [], unreached: ["/404.html"] });
  },
);
