import { expect, test } from "vitest";
import type { Load } from "../../../bench/reader/measure-load.ts";
import { readerTable } from "../../../bench/reader/reader-table.ts";

const load: Load = {
  requests: 3,
  bytes: 40_000,
  scriptBytes: 2000,
  firstPaint: 500,
  largestPaint: 500,
  shift: 0,
  blocking: 0,
  nodes: 900,
  firstScreen: [],
};

test("the table says which aims are met and which are missed, also against a peer", () => {
  const table = readerTable([
    { name: "home", load, untilFirstScreen: 2800 },
    { name: "search", load: { ...load, bytes: 70_000, blocking: 140 }, untilFirstScreen: 15_000 },
    {
      name: "TimelineJS, 114 events",
      load: { ...load, bytes: 100_000, largestPaint: 2500 },
      untilFirstScreen: null,
    },
  ]);
  const [, , home, search] = table.split("\n");
  expect(home).not.toContain("MISSED");
  expect(home).toContain("0.40 | 0.20 |");
  expect(search).toContain("140 ms (MISSED)");
  expect(search).toContain("15.0 kB (MISSED)");
  expect(search).toContain("0.70 (MISSED)");
});
