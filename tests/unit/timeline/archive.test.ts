import { expect, test } from "vitest";
import { parseDate } from "../../../src/timeline/dates/parse.ts";
import { archiveTime, lookUpAddress } from "../../../src/timeline/external-links.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

test.each([
  ["2024-06-12", "20240612"],
  ["2024-06-12~", "20240612"],
  ["2024-06-12?", "20240612"],
  ["2024-06", "202406"],
  ["2024-06~", "202406"],
])("%s is written as %s, and never more exactly than it is known", (published, time) => {
  expect(archiveTime(parseDate(published))).toBe(time);
});

test.each([
  [
    "https://post.example/a?b=c&d=e#f",
    "2024-06-12",
    "https://web.archive.org/web/20240612/https://post.example/a?b=c&d=e#f",
  ],
  ["http://post.example/", "2024-06~", "https://web.archive.org/web/202406/http://post.example/"],
  [
    "https://пост.example/паром",
    "2024-06-12",
    "https://web.archive.org/web/20240612/https://пост.example/паром",
  ],
])("a copy of %s of %s is looked up at %s", (link, published, address) => {
  expect(lookUpAddress({ link, published: parseDate(published) })).toBe(address);
});

test("every report can be looked up at an address that leads to the Internet Archive", () => {
  for (const report of lakeEmber().reports) {
    const { protocol, host, pathname } = new URL(lookUpAddress(report));
    expect([protocol, host]).toEqual(["https:", "web.archive.org"]);
    expect(pathname.endsWith(report.link)).toBe(true);
  }
});
