import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";
const event = "events/sinking.md";
/** A year that no machine’s clock is near. */
const later = '"9998-01-02"';

async function warningsOf(changes: Readonly<Record<string, string>>) {
  const warnings = await warningsWith(changes, "future-days");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

test.each([
  ["published", withField(reportFields, "published", `published: ${later}`), "5:12"],
  ["added", [...reportFields, `added: ${later}`], "7:8"],
])("a report with a day to come as `%s` is a warning", async (_key, fields, place) => {
  expect(await warningsOf({ [report]: markdownFile(fields) })).toEqual([
    `${place} correct the day: 9998-01-02 is still to come`,
  ]);
});

test("an event to come is a warning unless a note explains it, and so is a correction to come", async () => {
  const fields = withField(eventFields, "date", `date: ${later}`);
  const message = "correct the day: 9998-01-02 is still to come";
  expect(await warningsOf({ [event]: markdownFile(fields) })).toEqual([`3:7 ${message}`]);
  expect(await warningsOf({ [event]: markdownFile([...fields, "dateNote: It is announced."]) })).toEqual([]);
  const corrected = [...eventFields, "corrections:", `  - { date: ${later}, what: The day was wrong. }`];
  expect(await warningsOf({ [event]: markdownFile(corrected) })).toEqual([`7:13 ${message}`]);
});

test("a report that came into the record before it was published is an error, whatever the clock says", async () => {
  const faults = await faultsWith({ [report]: markdownFile([...reportFields, 'added: "2001-03-04"']) });
  expect(faults).toMatchObject([
    { place: "5:12", message: expect.stringContaining("correct `published` or `added`") },
  ]);
});

test.each([
  [
    ['date: "2001-03-06"'],
    [
      "10:11 correct the day, or explain it in a `dateNote`: 2001-03-06 is after the report was published (2001-03-05)",
    ],
  ],
  [['date: "2001-03-06"', "dateNote: It is announced."], []],
  [['date: "2001-03-06~"'], []],
  [['date: "2001-03"'], []],
])(
  "an account of a later day than its report (%j) is a warning unless it is explained",
  async (lines, expected) => {
    const account = [
      "accounts:",
      "  - event: last-crossing",
      "    says: It sank.",
      ...lines.map((line) => `    ${line}`),
    ];
    expect(await warningsOf({ [report]: markdownFile([...reportFields, ...account]) })).toEqual(expected);
  },
);
