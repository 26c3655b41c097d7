import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tidyContent } from "../../../../src/desk/check/tidy-content.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile, reportFields } from "../../../support/desk/files.ts";

const report = "reports/2001/sank.md";

/** The file after it was tidied. */
async function tidied(path: string, text: string) {
  const folder = await contentFolder({ [path]: text });
  const said = await tidyContent(folder);
  return {
    text: await readFile(join(folder, path), "utf8"),
    said: said.map((line) => line.replace(`${folder}/`, "")).filter((line) => line.startsWith(path)),
  };
}

const tidy = markdownFile(
  [
    ...reportFields,
    "accounts:",
    "  # As the captain tells it.",
    "  - event: last-crossing",
    "    says: >-",
    "      The ferry crossed for the last time, with a dozen people on board and a dog that had never",
    "      been seen before.",
    "    by: [ada-pike, ferry-company]",
    "    figures:",
    "      - { measure: passengers, value: 12, qualifier: about }",
  ],
  "The Ember Post walks along the quay and finds nobody there who would tell it why the ferry was sold\nor to whom.",
);

const untidy = [
  "---",
  "language: 'en'",
  'title: "The ferry sank"',
  "url: https://post.ember.example/sank",
  "source:   ember-post",
  "published: '2001-03-05'",
  "accounts:",
  "- says: 'The ferry crossed for the last time, with a dozen people on board and a dog that had never been seen before.'",
  "  # As the captain tells it.",
  "  event: last-crossing",
  "  figures:",
  "  - measure: passengers",
  "    qualifier: about",
  "    value: 12",
  "  by:",
  "  - ada-pike",
  "  - ferry-company",
  "---",
  "",
  "The Ember Post walks along the quay and finds nobody there",
  "who would tell it why the ferry was sold or to whom.",
  "",
].join("\n");

test("a file of another program is written in the form of all files, with its comments", async () => {
  const { text, said } = await tidied(report, untidy.replace("  # As the captain tells it.\n", ""));
  expect(text).toBe(tidy.replace("  # As the captain tells it.\n", ""));
  expect(said).toEqual([`${report}: tidied`]);
  expect((await tidied(report, untidy)).text).toContain("# As the captain tells it.");
});

test("a file in that form stays byte by byte", async () => {
  expect(await tidied(report, tidy)).toEqual({ text: tidy, said: [] });
});

test.each([
  ["with an error", markdownFile([...eventFields, "mayor: 'true'"], "It sank.  It rose.")],
  ["that cannot be read", markdownFile(["title: 'The ferry"], "It sank.")],
])("a file %s stays as it is", async (_what, text) => {
  expect((await tidied("events/sinking.md", text)).text).toBe(text);
});

test("a list and a line break in a text stay", async () => {
  const text = markdownFile(eventFields, "It carried:\n\n- a dozen people\n- a dog\n\nIt sank.  \nIt rose.");
  expect((await tidied("events/sinking.md", text)).text).toBe(text);
});
