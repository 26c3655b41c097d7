import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields } from "../../../../support/desk/files.ts";

test.each(["", "\n\n", "   ", "&nbsp;"])("an event with the text %j has a fault at its end", async (text) => {
  const [fault, ...others] = await faultsWith({ "events/sinking.md": markdownFile(eventFields, text) });
  expect(fault).toMatchObject({ file: "events/sinking.md", place: "6:4", rule: "event-text" });
  expect(fault?.message).toContain("the event has no text; tell of it below the front matter");
  expect(others).toEqual([]);
});

test("a report needs no text", async () => {
  expect(await faultsWith({ "reports/2001/sank.md": markdownFile(reportFields, "") })).toEqual([]);
});
