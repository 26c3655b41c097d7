import { describe, expect, test } from "vitest";
import { faultsWith, placesOf, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const good = markdownFile(eventFields, "It sank.\n\nThen it rose.");

describe("space that nobody sees", () => {
  test.each([
    [
      "at the end of a field",
      good.replace("sinks\n", "sinks  \n"),
      "2:23",
      "remove the space at the end of the line",
    ],
    [
      "at the end of a line of text",
      good.replace("sank.\n", "sank. \n"),
      "7:9",
      "remove the space at the end of the line",
    ],
    ["on an empty line", good.replace("\n\n", "\n \n"), "8:1", "remove the space at the end of the line"],
    ["as a tab", good.replace("It sank", "It\tsank"), "7:3", "write a space instead of the tab"],
    ["as a missing end of the last line", good.trimEnd(), "9:14", "end the last line with a line break"],
    ["before the first letter", `\uFEFF${good}`, "1:1", "remove the invisible byte order mark"],
    [
      "as line ends of Windows, said once",
      good.replaceAll("\n", "\r\n"),
      "1:4",
      "save the file with Unix line endings",
    ],
  ])("%s is a warning", async (_what, text, place, message) => {
    expect(await faultsWith({ [event]: text })).toEqual([]);
    const warnings = await warningsWith({ [event]: text }, "white-space");
    expect(placesOf(warnings)).toEqual([`${event} ${place} white-space`]);
    expect(warnings[0]?.message).toContain(message);
  });

  test("is looked for in YAML files too", async () => {
    const site = "name: Lake Wire \nside: south\nkind: news agency\nlanguage: en\n";
    expect(placesOf(await warningsWith({ "sources/lake-wire.yaml": site }, "white-space"))).toEqual([
      "sources/lake-wire.yaml 1:16 white-space",
    ]);
  });
});

test("two spaces that ask for a new line on the page are none", async () => {
  expect(
    await warningsWith({ [event]: markdownFile(eventFields, "It sank.  \nThen it rose.") }, "white-space"),
  ).toEqual([]);
});

test("the indent of a field is none", async () => {
  const fields = withField(eventFields, "topics", "topics:\n  - ferry");
  expect(await warningsWith({ [event]: markdownFile(fields) }, "white-space")).toEqual([]);
});
