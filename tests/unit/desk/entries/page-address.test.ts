import { describe, expect, test } from "vitest";
import { withoutTracking } from "../../../../src/desk/canonical-address.ts";
import { readKnownEntries, reportOfPage } from "../../../../src/desk/entries/known-entries.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";

describe("an address is kept without what says how a reader came", () => {
  test.each([
    ["https://post.example/1?utm_source=mail&utm_medium=x", "https://post.example/1"],
    ["https://post.example/1?id=2&fbclid=abc", "https://post.example/1?id=2"],
    ["https://post.example/1?gclid=1&yclid=2#comments", "https://post.example/1"],
    ["https://post.example/?p=1&q=a%20b", "https://post.example/?p=1&q=a%20b"],
    ["https://post.example/#!/story/1", "https://post.example/#!/story/1"],
  ])("%s → %s", (address, kept) => {
    expect(withoutTracking(address)).toBe(kept);
  });
});

describe("a page of the record is known", () => {
  test.each([
    "https://post.ember.example/farewell",
    "http://www.post.ember.example/farewell/",
    "https://post.ember.example/farewell?utm_source=a&fbclid=b#top",
    "https://m.post.ember.example/farewell",
  ])("as %s", async (address) => {
    const known = await readKnownEntries(await contentFolder());
    expect(reportOfPage(address, known)?.id).toBe("last-crossing-in-the-post");
  });

  test.each([
    "https://post.ember.example/farewell?page=2",
    "https://post.ember.example/",
    "https://ember.example/farewell",
  ])("and %s is another one", async (address) => {
    expect(reportOfPage(address, await readKnownEntries(await contentFolder()))).toBeNull();
  });
});
