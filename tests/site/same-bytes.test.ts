import { expect, inject, test } from "vitest";
import { fileDigests } from "../support/site/file-digests.ts";

const { main, elsewhere } = inject("sites");

test("the same content gives the same bytes in another time zone and locale and at another time, search index included", async () => {
  const here = await fileDigests(main);
  expect(here.size).toBeGreaterThan(100);
  expect(await fileDigests(elsewhere)).toEqual(here);
});
