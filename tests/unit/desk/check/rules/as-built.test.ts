import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

test.each(["0b11", "-0b101"])(
  "a text that the build takes for a number (%s) is a fault at the text",
  async (title) => {
    const fields = withField(eventFields, "title", `title: ${title}`);
    expect(await faultsWith({ [event]: markdownFile(fields) })).toEqual([
      {
        file: event,
        place: "2:8",
        rule: "as-built",
        message: "the build reads `title` as something else; put the text in quotation marks",
      },
    ]);
    const quoted = withField(eventFields, "title", `title: "${title}"`);
    expect(await faultsWith({ [event]: markdownFile(quoted) })).toEqual([]);
  },
);

test("a line of hyphens with something after it, at which the build ends the front matter, is a fault", async () => {
  const fields = withField(eventFields, "title", "title: >-\n  The ferry\n---sinks");
  expect((await faultsWith({ [event]: markdownFile(fields) })).length).toBeGreaterThan(0);
  const [fault, ...others] = await faultsWith({
    [event]: markdownFile([...eventFields, "# ended below", "#\n---# here"], "It sank."),
  });
  expect(fault).toMatchObject({ file: event });
  expect(others).toEqual([]);
});

test("fields that the build cannot read are a fault at their head, with its reason", async () => {
  const [fault, ...others] = await faultsWith({
    "places/bay.yaml": "\uFEFF name: Bay\nkind: bay\ncountry: NZ\n",
  });
  expect(fault).toMatchObject({ file: "places/bay.yaml", rule: "as-built" });
  expect(fault?.message).toMatch(
    /^the build cannot read these fields \(.+\); write them as plain `key: value` lines/,
  );
  expect(others).toEqual([]);
});

test("a bare day, which the build takes for a moment of time, is left to the rule on dates", async () => {
  const fields = withField(reportFields, "published", "published: 2001-03-05");
  const faults = await faultsWith({ "reports/2001/sank.md": markdownFile(fields) });
  expect(faults.map(({ rule }) => rule)).toEqual(["quoted-dates"]);
});
