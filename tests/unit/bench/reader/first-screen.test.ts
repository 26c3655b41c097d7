import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bytesUntil } from "../../../bench/reader/first-screen.ts";

const noise = Array.from({ length: 4000 }, (_, index) => `word${(index * 7919) % 100_003}`).join(" ");

test("a text at the beginning needs little of a long page, one at its end nearly all", () => {
  const html = `<html><body><h1>Storm &amp; calm</h1><p>${noise}</p><p>The end</p></body></html>`;
  const all = gzipSync(html, { level: 9 }).byteLength;
  expect(bytesUntil(html, ["Storm & calm"])).toBeLessThan(all / 4);
  expect(bytesUntil(html, ["Storm & calm", "The end"])).toBeGreaterThan(all * 0.9);
});
