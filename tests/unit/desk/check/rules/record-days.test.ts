import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile } from "../../../../support/desk/files.ts";

test.each([
  [
    'added: "2026-11-22"',
    "8:10",
    "the entry came into the record only on 2026-11-22; write the day of the change",
  ],
  [
    "major: true",
    "8:10",
    "an entry that was changed has come into the record before; write that day as `added`",
  ],
])("nothing is changed before it came into the record (%s)", async (line, place, message) => {
  const fields = [...eventFields, "places: []", line, 'changed: "2026-11-21"'];
  expect(await faultsWith({ "events/sinking.md": markdownFile(fields) })).toEqual([
    { file: "events/sinking.md", place, rule: "record-days", message },
  ]);
});

test("an entry may be changed on the day on which it came, and later", async () => {
  const fields = [...eventFields, 'added: "2026-11-21"', 'changed: "2026-11-21"'];
  expect(await faultsWith({ "events/sinking.md": markdownFile(fields) })).toEqual([]);
});
