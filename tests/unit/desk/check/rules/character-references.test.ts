import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

async function warningsFor(title: string, text = "") {
  const fields = withField(reportFields, "title", `title: ${title}`);
  const warnings = await warningsWith(
    { "reports/2001/sank.md": markdownFile(fields, text) },
    "character-references",
  );
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

test.each([
  ["Post &amp; Wire", "&", "&amp;"],
  ["Post &#8217; Wire", "’", "&#8217;"],
  ["Post &laquo; Wire", "«", "&laquo;"],
])("a sign as HTML writes it (%s) is a warning with the sign", async (title, sign, written) => {
  expect(await warningsFor(title)).toEqual([
    `2:13 write ${sign} instead of ${written}: that is how the sign is written in HTML`,
  ]);
});

test("a plain sign, and one in a text that Markdown reads, are as it should be", async () => {
  expect(await warningsFor("Post & Wire; AT&T", "Post &amp; Wire agree.")).toEqual([]);
});
