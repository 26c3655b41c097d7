import { describe, expect, test } from "vitest";
import { isSamePage } from "../../../../src/desk/archive/choose-copy.ts";

const page = "https://www.post.example/Storm/the-ferry?day=4&page=2";

describe("one page", () => {
  test.each([
    page,
    "http://www.post.example/Storm/the-ferry?day=4&page=2",
    "https://post.example/Storm/the-ferry?day=4&page=2",
    "http://www.post.example:80/Storm/the-ferry?day=4&page=2",
    "https://www.post.example/storm/the-ferry/?page=2&day=4",
    "https://www.post.example/Storm/the%2Dferry?day=4&page=2#comments",
  ])("is at %s too", (address) => {
    expect(isSamePage(page, address)).toBe(true);
  });

  test("may be written in any script, and encoded or not", () => {
    expect(
      isSamePage("https://post.example/паром", "http://post.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/"),
    ).toBe(true);
    expect(isSamePage("https://post.example/%E0%A4%A", "https://post.example/%E0%A4%A")).toBe(true);
  });
});

describe("another page", () => {
  test.each([
    "https://courier.example/Storm/the-ferry?day=4&page=2",
    "https://m.post.example/Storm/the-ferry?day=4&page=2",
    "https://www.post.example/?day=4&page=2",
    "https://www.post.example/Storm/the-ferry-2?day=4&page=2",
    "https://www.post.example/Storm/the-ferry?day=5&page=2",
    "https://www.post.example/Storm/the-ferry",
  ])("is at %s", (address) => {
    expect(isSamePage(page, address)).toBe(false);
  });
});
