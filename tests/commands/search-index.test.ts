import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { indexFiles } from "../../src/integrations/search-index.ts";
import { lakeEmber } from "../support/record/lake-ember.ts";

afterAll(() => close());

describe("the search index", () => {
  test("is the same, byte for byte, for the same timeline", async () => {
    const byPath = async () =>
      new Map((await indexFiles(lakeEmber())).map(({ path, content }) => [path, content]));
    const first = await byPath();
    expect([...first.keys()]).toContain("pagefind.js");
    expect(await byPath()).toEqual(first);
  });

  test("has a fragment for each page that is found, also for a report without any text", async () => {
    const files = await indexFiles(lakeEmber());
    // 2 events and 4 reports; 8 people, organisations, places and sources; 2 figures, 2 topics, 2 chapters, 1 difference.
    expect(files.filter(({ path }) => path.startsWith("fragment/"))).toHaveLength(21);
  });
});
