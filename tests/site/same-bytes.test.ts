import { expect, test } from "vitest";
import { fileDigests } from "../support/site/file-digests.ts";
import { site } from "../support/site/sites.ts";

test("the same content gives the same bytes in another time zone and locale and at another time, search index and share images included", async () => {
  const files = await fileDigests(await site("ferry"));
  expect(files.size).toBeGreaterThan(100);
  expect(await fileDigests(await site("ferryElsewhere"))).toEqual(files);
});
