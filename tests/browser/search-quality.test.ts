import { describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { askPage, firstAnswers, successOf } from "../support/search/ask-page.ts";
import { queries } from "../support/search/queries.ts";

const record = visit("main");

describe("queries as readers type them, with what is right", () => {
  test("the right answer is first for at least 95 %, and among the first three for at least 99 %", async () => {
    const { page } = await record.open();
    await page.goto(`${record.origin()}/search/`);
    const asked = [];
    for (const query of queries) {
      await askPage(page, query.typed);
      asked.push({ ...query, answers: await firstAnswers(page, 3) });
    }
    const { atOne, atThree, missed } = successOf(asked);
    expect(atOne, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(atThree, missed.join("\n")).toBeGreaterThanOrEqual(0.99);
    expect(queries.length).toBeGreaterThanOrEqual(120);
  });
});
