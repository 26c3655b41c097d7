import { expect, test } from "vitest";
import { pagesOf, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

test("every page of the example says that its story is invented", async () => {
  const silent = (await pagesOf(await site("ferry"))).filter(
    ({ document }) =>
      !/An invented story, to try things on; none of it happened|Выдуманная история/.test(
        wordsOf(document.body),
      ),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});
