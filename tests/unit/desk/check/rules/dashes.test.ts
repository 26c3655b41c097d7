import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

test.each([
  ["It sank - twice.", "7:9", "write — instead of -, or a comma"],
  ["It sank – twice.", "7:9", "write — instead of –, or a comma"],
  ["It sank ...", "7:9", "write … instead of ..."],
])("%j is a warning at the sign", async (text, place, message) => {
  expect(await warningsWith({ [event]: markdownFile(eventFields, text) }, "dashes")).toEqual([
    { file: event, place, rule: "dashes", message },
  ]);
});

test.each([
  "A well-known ferry — the last — sank in 1999–2001 …",
  "- It sank.\n- It did.",
  "See [it](https://post.ember.example/a...b).",
])("%j has none", async (text) => {
  expect(await warningsWith({ [event]: markdownFile(eventFields, text) }, "dashes")).toEqual([]);
});

test("headlines and their translations keep the signs of the outlet", async () => {
  const fields = [
    ...withField(reportFields, "title", 'title: "The ferry - it sank..."'),
    "titleTranslation: The ferry – it sank",
  ];
  expect(await warningsWith({ "reports/2001/sank.md": markdownFile(fields) }, "dashes")).toEqual([]);
});
