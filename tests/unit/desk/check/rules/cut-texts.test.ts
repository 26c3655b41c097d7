import { expect, test } from "vitest";
import { faultsWith, placesOf } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const sank = "reports/2001/sank.md";

test("a headline that a number sign would cut is a fault, at the place of the cut", async () => {
  const faults = await faultsWith({
    [sank]: markdownFile(withField(reportFields, "title", "title: Convoy #3 leaves")),
  });
  expect(placesOf(faults)).toEqual([`${sank} 2:14 cut-texts`]);
  expect(faults[0]?.message).toContain("“#3 leaves”");
  expect(faults[0]?.message).toContain("put the whole text in quotation marks");
});

test("so is an event's title, and what a report says", async () => {
  const faults = await faultsWith({
    "events/sinking.md": markdownFile(withField(eventFields, "title", "title: Hull #2")),
    [sank]: markdownFile([
      ...reportFields,
      "accounts:",
      "  - event: last-crossing",
      "    says: Hull #2 sank.",
    ]),
  });
  expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "events/sinking.md cut-texts",
    `${sank} cut-texts`,
  ]);
});

test.each([
  ["in quotation marks", 'title: "Convoy #3 leaves"'],
  ["without a space before it", "title: Convoy no.#3 leaves"],
])("a number sign %s cuts nothing", async (_how, title) => {
  expect(await faultsWith({ [sank]: markdownFile(withField(reportFields, "title", title)) })).toEqual([]);
});

test("remarks beside other fields stay possible", async () => {
  const fields = withField(reportFields, "source", "source: ember-post # a file of sources/");
  expect(await faultsWith({ [sank]: markdownFile(fields) })).toEqual([]);
});
