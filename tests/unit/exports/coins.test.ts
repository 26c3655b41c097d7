import { expect, test } from "vitest";
import type { Citation } from "../../../src/exports/citations/citation.ts";
import { coinsOf } from "../../../src/exports/citations/coins.ts";
import { parseDate } from "../../../src/timeline/dates/parse.ts";

const report: Citation = {
  kind: "report",
  key: "sank",
  title: "Ferry & crew: 100% lost?",
  titleTranslation: null,
  author: "Lake Wire",
  container: "Ember Post",
  issued: parseDate("2001-03-04"),
  url: "https://post.ember.example/?id=7&page=4#top",
  archive: null,
  language: "en",
};

/** The values as Zotero reads them, which takes what is between the first two signs “=” for the value. */
function readByZotero(coins: string): Record<string, string> {
  return Object.fromEntries(
    coins.split("&").map((part) => {
      const [key = "", value = ""] = part.split("=");
      return [key, decodeURIComponent(value)];
    }),
  );
}

test("reference managers read the article with its whole title and address, and an agency as a body", () => {
  expect(readByZotero(coinsOf(report))).toMatchObject({
    "rft.type": "newspaperArticle",
    "rft.title": "Ferry & crew: 100% lost?",
    "rft.source": "Ember Post",
    "rft.aucorp": "Lake Wire",
    "rft.date": "2001-03-04",
    "rft.identifier": "https://post.ember.example/?id=7&page=4#top",
    "rft.language": "en",
  });
});

test.each([
  ["2001-03", "2001-03"],
  // About a day is still in its month or beside it; only the year is beyond doubt.
  ["2001-03-04~", "2001"],
])("the day %s is told as %s: there is no way to say “about”", (edtf, date) => {
  expect(readByZotero(coinsOf({ ...report, issued: parseDate(edtf) }))["rft.date"]).toBe(date);
});
