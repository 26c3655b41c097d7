import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";

async function warningsFor(title: string, text: string) {
  const event = markdownFile(withField(eventFields, "title", `title: ${title}`), text);
  const warnings = await warningsWith({ "events/sinking.md": event }, "unfinished-texts");
  return warnings.map(({ place }) => place);
}

test.each(["TODO", "FIXME", "TBD", "???"])("the mark %s in a text is a warning", async (mark) => {
  expect(await warningsFor(`${mark} write this`, `It sank. ${mark}`)).toEqual(["2:8", "7:10"]);
});

test("words that contain such letters are none", async () => {
  expect(await warningsFor("Todos on the TODOLAND quay", "Todo el lago. Did it sink?")).toEqual([]);
});
