import { expect, test } from "vitest";
import { readOptions, replaceBetweenMarkers } from "../../bench/shared/report.ts";
import { printTable } from "../../bench/shared/table.ts";

test("a table says which limits and aims are met, and which are missed", () => {
  const build = { group: "Build", name: "whole build", unit: "s" } as const;
  const found = { group: "Search", name: "names", unit: "%" } as const;
  const table = printTable([
    { name: "1,000 reports", figures: [{ ...build, value: 9.5 }] },
    {
      name: "10,000 reports",
      figures: [
        { ...build, value: 100, limit: 110, aim: 90 },
        { ...found, value: 99.99, minimum: 100 },
      ],
    },
  ]);
  expect(table.split("\n").map((line) => line.replaceAll(/ +/g, " "))).toEqual([
    "| | 1,000 reports | 10,000 reports |",
    expect.stringMatching(/^\| :-+ \| -+: \| -+: \|$/),
    "| **Build** | | |",
    "| whole build | 9.50 s | 100.00 s (limit 110: met, aim 90: MISSED) |",
    "| **Search** | | |",
    "| names | | 99.9 % (at least 100: MISSED) |",
  ]);
});

test("a table goes into a document between its markers, and only there", () => {
  const document = "Before\n<!-- a -->\nold\n<!-- /a -->\nAfter\n<!-- b -->\n<!-- /b -->\n";
  expect(replaceBetweenMarkers(document, "a", "new")).toBe(
    "Before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nAfter\n<!-- b -->\n<!-- /b -->\n",
  );
  expect(() => replaceBetweenMarkers(document, "c", "new")).toThrow("no <!-- c -->");
});

test("options choose sizes, each once; without any, the usual ones are measured", () => {
  expect(readOptions([1000, 10_000], [])).toEqual({ sizes: [1000, 10_000], json: false, docs: false });
  const { sizes } = readOptions([1000], ["--size", "20", "--size", "500", "--size", "20", "--json"]);
  expect(sizes).toEqual([20, 500]);
  expect(() => readOptions([], ["--size", "many"])).toThrow("write a whole number greater than 0");
});
