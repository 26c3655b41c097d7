import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";

test("an event of an earlier phase after one of a later phase is a fault, with the other event", async () => {
  const fields = withField(withField(eventFields, "phase", "phase: service"), "date", 'date: "2001-04-01"');
  const [fault, ...others] = await faultsWith({ "events/sinking.md": markdownFile(fields) });
  expect(fault).toMatchObject({ file: "events/sinking.md", place: "4:8", rule: "phases-in-order" });
  expect(fault?.message).toContain("the event comes after “last-crossing”, which stands in a later phase");
  expect(others).toEqual([]);
});

test("events of one phase, and phases that follow one another, are none", async () => {
  const fields = withField(withField(eventFields, "phase", "phase: service"), "date", 'date: "2001-03-01"');
  expect(await faultsWith({ "events/sinking.md": markdownFile(fields) })).toEqual([]);
});
