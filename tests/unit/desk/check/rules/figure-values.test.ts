import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixTexts } from "../../../../../src/desk/check/fix-content.ts";
import { contentFolder } from "../../../../support/desk/content-folder.ts";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";
const measures = {
  "measures/closing-day.yaml": "title: Closing day\nquestion: When did it close?\nunit: date\n",
  "measures/depth.yaml": "title: Depth\nquestion: How deep is it?\nfractions: true\nunit: metres\n",
};

function reportWith(figure: string): string {
  return markdownFile([
    ...reportFields,
    "accounts:",
    "  - event: last-crossing",
    "    says: It sank.",
    `    figures: [{ measure: ${figure} }]`,
  ]);
}

async function messagesFor(figure: string): Promise<string[]> {
  const faults = await faultsWith({ ...measures, [report]: reportWith(figure) });
  return faults.map(({ message }) => message);
}

describe("the value of a figure", () => {
  test.each([
    ['passengers, value: "2000"', "write 2000 without quotation marks: “Passengers” is answered in people"],
    [
      'passengers, value: "2001-03-04"',
      "write a number without quotation marks: “Passengers” is answered in people",
    ],
    [
      "passengers, value: 1.960",
      "write 1960 if that is meant: 1.960 is read as 1.96, and thousands are written without a sign",
    ],
    [
      "passengers, value: 1.5",
      "write a whole number: “Passengers” is answered in people; if a fraction of them can be an answer, write `fractions: true` in the file of the measure",
    ],
    ["passengers, value: 0x1F", "write 31, in digits: 0x1F is read so"],
    ["passengers, value: 1e3", "write 1000, in digits: 1e3 is read so"],
    ["passengers, value: 1,960", "`960`: no such field; write 1960: thousands are written without a sign"],
    [
      'passengers, value: "1,960"',
      "`accounts.0.figures.0.value`: write 1960, without quotation marks and without a sign for thousands",
    ],
    [
      "passengers, value: 1 960",
      "`accounts.0.figures.0.value`: write 1960, without quotation marks and without a sign for thousands",
    ],
    [
      "depth, value: 1.960",
      "write 1960 if that is meant: 1.960 is read as 1.96, and thousands are written without a sign",
    ],
    [
      "closing-day, value: 2001",
      'write a date in quotation marks, as "2001": “Closing day” is answered in date',
    ],
  ])("(%s) is an error that says what to write", async (figure, message) => {
    expect(await messagesFor(figure)).toEqual([message]);
  });

  test.each(["passengers, value: 1960", "depth, value: 2.5", 'closing-day, value: "2001"'])(
    "(%s) is as it should be",
    async (figure) => {
      expect(await messagesFor(figure)).toEqual([]);
    },
  );
});

test("--fix takes the quotation marks off plain digits where the measure asks for a number, and nowhere else", async () => {
  const folder = await contentFolder({
    ...measures,
    [report]: reportWith('passengers, value: "2000" }, { measure: closing-day, value: "2001"'),
  });
  expect(await fixTexts(folder)).toEqual([`${join(folder, report)}: fixed figure-values`]);
  expect(await readFile(join(folder, report), "utf8")).toBe(
    reportWith('passengers, value: 2000 }, { measure: closing-day, value: "2001"'),
  );
});
