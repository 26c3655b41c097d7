import { expect, test } from "vitest";
import { fileDigests } from "../support/site/file-digests.ts";
import { type SiteName, site } from "../support/site/sites.ts";

test.each<[here: SiteName, elsewhere: SiteName]>([
  ["main", "mainElsewhere"],
  ["ferry", "ferryElsewhere"],
])(
  "the same content gives the same bytes in another time zone and locale and at another time, search index and share images included: %s",
  async (here, elsewhere) => {
    const files = await fileDigests(await site(here));
    expect(files.size).toBeGreaterThan(100);
    expect(await fileDigests(await site(elsewhere))).toEqual(files);
  },
);
