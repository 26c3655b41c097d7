import { expect, test } from "vitest";
import { faultsWith, placesOf } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

test("a day without quotation marks is a fault at the day, with how to write it", async () => {
  const faults = await faultsWith({
    [event]: markdownFile(withField(eventFields, "date", "date: 2001-03-04")),
  });
  expect(faults).toEqual([
    {
      file: event,
      place: "3:7",
      rule: "quoted-dates",
      message: 'put the date in quotation marks: "2001-03-04"',
    },
  ]);
});

test("a day without quotation marks is found at any depth, and each one", async () => {
  const fields = [
    ...withField(reportFields, "published", "published: 2001-03-05"),
    "accounts:",
    "  - event: last-crossing",
    "    says: It sank.",
    "    date: 2001-03-04",
    "    figures: [{ measure: passengers, value: 2001-03-04 }]",
  ];
  const faults = await faultsWith({ "reports/2001/sank.md": markdownFile(fields) });
  expect(placesOf(faults)).toEqual([
    "reports/2001/sank.md 5:12 quoted-dates",
    "reports/2001/sank.md 10:11 quoted-dates",
    "reports/2001/sank.md 11:45 quoted-dates",
  ]);
});

test.each(['"2001-03-04"', "'2001-03-04'"])("a day written %s is no fault", async (date) => {
  const text = markdownFile(withField(eventFields, "date", `date: ${date}`));
  expect(await faultsWith({ [event]: text })).toEqual([]);
});

test("a day in a running text is no fault", async () => {
  const text = markdownFile([...eventFields, "dateNote: The page says 2001-03-04."]);
  expect(await faultsWith({ [event]: text })).toEqual([]);
});
