import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

async function warningsFor(changes: Readonly<Record<string, string>>) {
  const warnings = await warningsWith(changes, "days-in-names");
  return warnings.map(({ file, place, message }) => `${file} ${place} ${message.split(":")[0]}`);
}

const advice = "rename the file or correct the day, before it is published";

test("a name with another day than the report or the event is a warning", async () => {
  const changes = {
    "reports/2001/2001-05-03-ember-post-sank.md": markdownFile(reportFields),
    "events/2001-04-03-sinking.md": markdownFile(eventFields),
  };
  expect(await warningsFor(changes)).toEqual([
    `events/2001-04-03-sinking.md 3:7 ${advice}`,
    `reports/2001/2001-05-03-ember-post-sank.md 5:12 ${advice}`,
  ]);
});

test("a name that was published stays", async () => {
  const changes = {
    "events/2001-04-03-sinking.md": markdownFile(eventFields),
    "permalinks.txt": "/events/2001-04-03-sinking/\n",
  };
  expect(await warningsFor(changes)).toEqual([]);
});

test.each([
  ["2001-03-04-sinking", '"2001-03-04"'],
  ["2001-03-sinking", '"2001-03-04"'],
  ["2001-sinking", '"2001-03-04/2001-04-05"'],
  ["2001-03-07-sinking", '"2001-03-04/2001-04-05"'],
  ["2000s-sinking", '"2001-03-04"'],
  ["2001-03-06-sinking", '"2001-03-04~"'],
  ["2001-99-bottles", '"2001-03-04"'],
  ["sinking", '"2001-03-04"'],
])("the name %s fits the day %s", async (id, date) => {
  const fields = withField(eventFields, "date", `date: ${date}`);
  expect(await warningsFor({ [`events/${id}.md`]: markdownFile(fields) })).toEqual([]);
});
