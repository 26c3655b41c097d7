import { expect, test } from "vitest";
import { canonicalAddress } from "../../../src/desk/canonical-address.ts";

const page = "post.example/news?id=1&lang=en";

test.each([
  "https://post.example/news?id=1&lang=en",
  "http://www.post.example/news/?lang=en&id=1",
  "HTTPS://Post.Example:443/news?id=1&lang=en#comments",
  "https://post.example/n%65ws?id=1&lang=en&utm_source=mail&utm_campaign=x&fbclid=1&gclid=2&yclid=3",
])("%s is one and the same page", (address) => {
  expect(canonicalAddress(address)).toBe(page);
});

test.each([
  "https://post.example/news?id=2&lang=en",
  "https://post.example/News?id=1&lang=en",
  "https://post.example:8080/news?id=1&lang=en",
  "https://post.example/news?id=1&lang=en#/second",
  "https://post.example/news?id=1&lang=en#!second",
  "https://post.example/news?id=1&lang=en&utmost=1",
])("%s is another page", (address) => {
  expect(canonicalAddress(address)).not.toBe(page);
});

test("percent signs that encode no text stay, and what is no address is none", () => {
  expect(canonicalAddress("https://post.example/100%25-%E0%A4")).toBe("post.example/100%25-%E0%A4");
  expect(canonicalAddress("post.example/news")).toBeNull();
});
