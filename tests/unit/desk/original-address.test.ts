import { expect, test } from "vitest";
import { originalAddress, pageKey } from "../../../src/desk/original-address.ts";

const page = "https://post.example/news/1";

test.each([
  "https://www.post.example/news/1/",
  "http://post.example/news/1?utm_source=x#top",
  "https://post.example/news/1/amp",
  "https://post.example/news/1/amp/",
  "https://post.example/amp/news/1",
  "https://post.example/news/1?amp=1",
  "https://post.example/news/1?amp",
  "https://post.example/news/1?outputType=amp",
  "https://m.post.example/news/1",
  "https://amp.post.example/news/1",
  "https://mobile.post.example/news/1",
  "https://web.archive.org/web/20240612101010/https://post.example/news/1",
  "https://web.archive.org/web/20240612101010id_/http://post.example/news/1",
  "https://web.archive.org/web/2024/post.example/news/1",
  "https://archive.ph/2024.06.12-101010/https://post.example/news/1",
  "https://post-example.cdn.ampproject.org/c/s/post.example/news/1/amp",
  "https://www.google.com/amp/s/post.example/news/1/amp/",
])("%s is the page", (address) => {
  expect(pageKey(address)).toBe(pageKey(page));
});

test.each([
  "https://post.example/news/2",
  "https://post.example/news/1?id=2",
  "https://post.example/news/1/ampere",
  "https://other.example/news/1",
])("%s is another one", (address) => {
  expect(pageKey(address)).not.toBe(pageKey(page));
});

test("the address of a copy is kept beside that of the page, without the letters that ask for the bare page", () => {
  expect(originalAddress(`https://web.archive.org/web/20240612101010id_/${page}`)).toEqual({
    page,
    archive: `https://web.archive.org/web/20240612101010/${page}`,
  });
  expect(originalAddress(page)).toEqual({ page, archive: null });
});
