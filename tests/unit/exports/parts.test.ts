import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageFileAddresses, coverageFiles } from "../../../src/exports/coverage-csv.ts";
import { dataParts } from "../../../src/exports/json-data.ts";
import { coverageOf } from "../../../src/timeline/coverage.ts";
import { account, event, report } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

const path = (address: string) => address;

test("who follows the files from the first reads every entry once, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 1700 }), (items) => {
      const parts = new Map(dataParts(items, "/data/events.json").map((part) => [part.address, part]));
      const read: number[] = [];
      for (let next: string | null = "/data/events.json"; next !== null; ) {
        const part = parts.get(next);
        if (part === undefined) throw new Error(`There is no file ${next}.`);
        read.push(...part.items);
        next = part.next;
      }
      expect(read).toEqual(items);
    }),
    { numRuns: 20 },
  );
});

test("a short list is one file", () => {
  expect(dataParts(["storm"], "/data/events.json")).toEqual([
    { address: "/data/events.json", items: ["storm"], next: null },
  ]);
});

test("a long table of coverage is a file a year, and a table that names them", () => {
  const events = Array.from({ length: 1001 }, (_, index) =>
    event(`e-${index}`, index < 600 ? "2001-03-04" : "2002"),
  );
  const timeline = fixtureTimeline({
    events,
    reports: [report("storm", "2001-03-05", { accounts: [account("e-0")] })],
  });
  const coverage = coverageOf(timeline);
  const files = coverageFiles(coverage, path);
  expect([...files.keys()]).toEqual(coverageFileAddresses(coverage));
  expect(files.get("/data/coverage.csv")).toEqual([
    ["years", "events", "url"],
    ["2001", 600, "/data/coverage/2001.csv"],
    ["2002", 401, "/data/coverage/2002.csv"],
  ]);
  expect(files.get("/data/coverage/2001.csv")).toHaveLength(601);
});
