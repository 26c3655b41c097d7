import { expect, test } from "vitest";
import { coverageTable } from "../../../src/exports/coverage-csv.ts";
import { coverageOf } from "../../../src/timeline/coverage.ts";
import { fourOutlets } from "../../support/record/four-outlets.ts";

test("a spreadsheet reads each event in order of time, with a column for each side of the record", () => {
  const rows = coverageTable(coverageOf(fourOutlets()), (path) => `https://x.example${path}`);
  expect(rows).toEqual([
    [
      "id",
      "title",
      "date",
      "url",
      "north",
      "east",
      "south",
      "elsewhere",
      "reports",
      "origins",
      "sides",
      "first",
      "perhapsFirst",
    ],
    [
      "storm",
      "Title of storm",
      "2001-03-04",
      "https://x.example/events/storm/",
      1,
      1,
      1,
      0,
      3,
      2,
      3,
      "north",
      "",
    ],
    [
      "calm",
      "A calm, “flat”",
      "2001-04-01",
      "https://x.example/events/calm/",
      0,
      1,
      1,
      0,
      2,
      2,
      2,
      "east south",
      "",
    ],
    ["fog", "=Fog, thick", "2002-05", "https://x.example/events/fog/", 0, 2, 0, 0, 2, 2, 1, "east", ""],
    [
      "rain",
      "Title of rain",
      "2002-06-01",
      "https://x.example/events/rain/",
      1,
      0,
      1,
      0,
      2,
      2,
      2,
      "north",
      "south",
    ],
    ["hush", "Title of hush", "2002-07-01", "https://x.example/events/hush/", 0, 0, 0, 0, 0, 0, 0, "", ""],
  ]);
});
