import { describe, expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

test.each(["", "\n\n", "   ", "&nbsp;"])("an event with the text %j is an error at its end", async (text) => {
  const [fault, ...others] = await faultsWith({ [event]: markdownFile(eventFields, text) });
  expect(fault).toMatchObject({ file: event, place: "6:4", rule: "event-text" });
  expect(fault?.message).toBe(
    "the event has no text; say below the front matter what happened, in two to four sentences",
  );
  expect(others).toEqual([]);
});

test("a report needs no text", async () => {
  expect(await faultsWith({ "reports/2001/sank.md": markdownFile(reportFields, "") })).toEqual([]);
});

describe("a warning is given", () => {
  async function warningsOf(text: string, title = "The ferry sinks") {
    const fields = withField(eventFields, "title", `title: "${title}"`);
    const warnings = await warningsWith({ [event]: markdownFile(fields, text) }, "event-text");
    return warnings.map(({ place, message }) => `${place} ${message}`);
  }

  test.each([
    ["It sank.", "7:1 the text has one sentence; write two to four"],
    ["It sank. It did. Yes. It did. So.", "7:1 the text has 5 sentences; write two to four"],
    ["It sank. It did", "7:1 the text ends within a sentence; end it with a full stop"],
  ])("at the text %j", async (text, warning) => {
    expect(await warningsOf(text)).toEqual([warning]);
  });

  test.each(["The ferry sinks.", "The ferry sinks!"])("at the title %j", async (title) => {
    expect(await warningsOf("It sank. It did.", title)).toEqual([
      "2:8 a title ends without a full stop; remove it",
    ]);
  });

  test("at no text of whole sentences, also with abbreviations and quotations", async () => {
    expect(await warningsOf("Mr. Pike was in St. Ember. He said: “It sank.”", "Has it sunk?")).toEqual([]);
  });
});
