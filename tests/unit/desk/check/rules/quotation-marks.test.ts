import { describe, expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

describe("straight marks in our own texts", () => {
  test.each([
    ['It "sank".', ["7:4", "7:9"], 'write “ and ” instead of "'],
    ["It's sunk.", ["7:3"], "write ’ instead of '"],
    ["The sailors' boat.", ["7:12"], "write ’ instead of '"],
    ['A 5" hole.', ["7:4"], 'write “ and ” instead of "'],
    ['It *"sank"*.', ["7:5", "7:10"], 'write “ and ” instead of "'],
  ])("(%s) are warnings, each at its place", async (text, places, message) => {
    expect(await faultsWith({ [event]: markdownFile(eventFields, text) })).toEqual([]);
    const warnings = await warningsWith({ [event]: markdownFile(eventFields, text) }, "quotation-marks");
    expect(warnings.map(({ place }) => place)).toEqual(places);
    for (const warning of warnings) {
      expect(warning.rule).toBe("quotation-marks");
      expect(warning.message).toContain(message);
    }
  });

  test.each([
    ["bare", `title: The "Fern" sinks`, ["2:12", "2:17"]],
    ["in double quotation marks", `title: "The \\"Fern\\" sinks"`, ["2:13", "2:19"]],
    ["in single quotation marks", `title: 'The "Fern" isn''t sunk'`, ["2:13", "2:18", "2:23"]],
    ["in a block", `title: >-\n  The "Fern" sinks`, ["3:7", "3:12"]],
  ])("are found in fields that are written %s", async (_how, line, places) => {
    const text = markdownFile(withField(eventFields, "title", line));
    const warnings = await warningsWith({ [event]: text }, "quotation-marks");
    expect(warnings.map(({ place }) => place)).toEqual(places);
  });
});

test("typographic marks, and the marks of YAML itself, are none", async () => {
  const title = markdownFile(
    withField(eventFields, "title", `title: "The “Fern” isn’t sunk"`),
    "It is ‘afloat’.",
  );
  expect(await warningsWith({ [event]: title }, "quotation-marks")).toEqual([]);
});

test("headlines, quotations, addresses and names are others’ words", async () => {
  const fields = [
    ...withField(
      withField(reportFields, "title", `title: The "Fern" isn't sunk`),
      "url",
      "url: https://post.ember.example/it's",
    ),
    "accounts:",
    "  - event: last-crossing",
    "    says: The ferry sank.",
    `    quote: { speaker: ada-pike, words: "She isn't sunk" }`,
  ];
  const text = `See [it](https://post.ember.example/isn't).`;
  expect(
    await warningsWith({ "reports/2001/sank.md": markdownFile(fields, text) }, "quotation-marks"),
  ).toEqual([]);
});
