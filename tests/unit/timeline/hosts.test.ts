import { expect, test } from "vitest";
import { hostOf } from "../../../src/timeline/external-links.ts";

test.each([
  ["https://www.example.org/a/b?c", "example.org"],
  ["http://news.example.org:8080/", "news.example.org"],
])("the page %s is at %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
