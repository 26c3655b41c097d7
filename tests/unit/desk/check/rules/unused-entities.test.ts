import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

const entries = {
  "people/bo-reed.yaml": "name: Bo Reed\n",
  "organisations/rowing-club.yaml": "name: Rowing club\nkind: club\n",
  "places/far-shore.yaml": "name: Far Shore\nkind: shore\ncountry: NZ\n",
  "sources/hill-courier.yaml": "name: Hill Courier\nside: elsewhere\nkind: newspaper\nlanguage: en\n",
  "measures/lifeboats.yaml": "title: Lifeboats\nquestion: How many lifeboats were there?\nunit: boats\n",
};

test.each(Object.entries(entries))(
  "%s without a part in the story is a warning, with what to do",
  async (file, text) => {
    expect(await faultsWith({ [file]: text })).toEqual([]);
    const [warning, ...others] = await warningsWith({ [file]: text }, "unused-entities");
    expect(warning).toMatchObject({ file, place: "1:1", rule: "unused-entities" });
    expect(warning?.message).toMatch(/; (?:name (?:it|them) in one|add one), or delete the file$/);
    expect(others).toEqual([]);
  },
);

test("what an account or a report names in any way has a part in it", async () => {
  const account = [
    "accounts:",
    "  - event: last-crossing",
    "    says: The ferry sank.",
    "    by: [bo-reed, 'source:hill-courier']",
    "    confirmedBy: [rowing-club]",
    "    route: [ember-quay, far-shore]",
    "    figures: [{ measure: lifeboats, value: 2 }]",
  ];
  const report = markdownFile([...reportFields, ...account]);
  expect(await warningsWith({ ...entries, "reports/2001/sank.md": report }, "unused-entities")).toEqual([]);
});

test("a phase and a topic without events are warnings where they stand", async () => {
  const warnings = await warningsWith(
    {
      "events/first-crossing.md": null,
      "reports/2001/last-crossing-in-the-post.md": null,
    },
    "unused-entities",
  );
  expect(warnings.filter(({ file }) => file === "site.yaml")).toEqual([
    {
      file: "site.yaml",
      place: "11:9",
      rule: "unused-entities",
      message: "no event is in `service`; add one to this phase, or remove it",
    },
  ]);
});
