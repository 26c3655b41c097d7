import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

function again(key: string, line: string) {
  const other = withField(reportFields, "url", "url: https://post.ember.example/again");
  return {
    "reports/2001/sank.md": markdownFile(reportFields),
    "reports/2001/sank-again.md": markdownFile(withField(other, key, line)),
  };
}

test.each(["title: The ferry sank", 'title: "The Ferry sank!"'])(
  "a second report of one outlet, day and headline (%s) is a warning",
  async (title) => {
    const warnings = await warningsWith(again("title", title), "repeated-reports");
    expect(warnings).toMatchObject([
      { place: "2:8", message: expect.stringMatching(/^delete one of the two.*has the same outlet, day/) },
    ]);
  },
);

test.each([
  ["title", "title: The ferry rose"],
  ["title", "title: null"],
  ["source", "source: lake-wire"],
  ["published", 'published: "2001-03-06"'],
])("another %s makes another report (%s)", async (key, line) => {
  expect(await warningsWith(again(key, line), "repeated-reports")).toEqual([]);
});
