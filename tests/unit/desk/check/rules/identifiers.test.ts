import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";
import { projectDirectory } from "../../../../support/run-node.ts";

test.each(["Sinking", "the_sinking", "the sinking", "sinking-", "fährte", "the.sinking"])(
  "the file name %s.md is a fault, with how to name the file",
  async (name) => {
    const [fault, ...others] = await faultsWith({ [`events/${name}.md`]: markdownFile(eventFields) });
    expect(fault).toMatchObject({ file: `events/${name}.md`, rule: "identifiers" });
    expect(fault?.message).toContain(`“${name}” is not an id; use lower-case letters`);
    expect(others).toEqual([]);
  },
);

test("two files with one id are a fault, with the other file’s path", async () => {
  const [fault, ...others] = await faultsWith({
    "reports/2001/sank.md": markdownFile(reportFields),
    "reports/2002/sank.md": markdownFile(
      withField(reportFields, "url", "url: https://post.ember.example/again"),
    ),
  });
  expect(fault).toMatchObject({ file: "reports/2002/sank.md", rule: "identifiers" });
  expect(fault?.message).toMatch(/reports\/2001\/sank\.md has the same id “sank”; rename one of the two$/);
  expect(others).toEqual([]);
});

test("an entry of another collection may have the same id", async () => {
  expect(await faultsWith({ "places/lake-wire.yaml": "name: Wire\nkind: bay\ncountry: NZ\n" })).toEqual([]);
});

test("a person and an organisation with one id are a fault, for accounts could not tell them apart", async () => {
  const [fault, ...others] = await faultsWith({ "people/ferry-company.yaml": "name: Fern Company\n" });
  expect(fault).toMatchObject({ rule: "identifiers" });
  expect(fault?.message).toContain("the same id “ferry-company”; rename one of the two");
  expect(others).toEqual([]);
});

test.each(["phases", "topics", "sides"])(
  "two %s of site.yaml with one id are a fault at the second",
  async (list) => {
    const end = { phases: "end", topics: "ferry", sides: "south" }[list];
    const more = `  - { id: ${end}, title: Again, ${list === "phases" ? "introduction" : "description"}: Again. }\n`;
    const site = await readFile(`${projectDirectory}/tests/fixtures/record/site.yaml`, "utf8");
    const next = { phases: "sides:", topics: "licence:", sides: "topics:" }[list] ?? "";
    const text = site.replace(`\n${next}`, `\n${more}${next}`);
    const [fault, ...others] = await faultsWith({ "site.yaml": text });
    expect(fault).toMatchObject({ file: "site.yaml", rule: "identifiers" });
    expect(fault?.message).toBe(`\`${end}\` is one of the ${list} already; rename one of the two`);
    expect(others).toEqual([]);
  },
);

test.each(["con", "aux", "nul", "prn", "com1", "lpt9"])(
  "the file name %s.md is a fault: Windows has no such file",
  async (name) => {
    const [fault, ...others] = await faultsWith({ [`events/${name}.md`]: markdownFile(eventFields) });
    expect(fault).toMatchObject({ file: `events/${name}.md`, rule: "identifiers" });
    expect(fault?.message).toBe("choose another id: on Windows no file can have this name");
    expect(others).toEqual([]);
  },
);

test("a topic with such an id, which would be a folder of the site, is a fault too", async () => {
  const site = await readFile(`${projectDirectory}/tests/fixtures/record/site.yaml`, "utf8");
  const faults = await faultsWith({
    "site.yaml": site.replace("topics:", "topics:\n  - { id: aux, title: Else, description: Else. }"),
  });
  expect(faults).toMatchObject([{ file: "site.yaml", rule: "schema" }]);
  expect(faults[0]?.message).toContain("on Windows no file can have this name");
});

test("of two names that differ only in their letters’ case one is a fault, as some systems have one file for both", async () => {
  const faults = await faultsWith({ "events/First-crossing.md": markdownFile(eventFields) });
  expect(faults.map(({ file }) => file)).toEqual(["events/First-crossing.md"]);
});
