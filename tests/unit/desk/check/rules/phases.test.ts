import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, withField } from "../../../../support/desk/files.ts";
import { projectDirectory } from "../../../../support/run-node.ts";

test("an event of an earlier phase after one of a later phase is a fault, with the other event", async () => {
  const fields = withField(withField(eventFields, "phase", "phase: service"), "date", 'date: "2001-04-01"');
  const [fault, ...others] = await faultsWith({ "events/sinking.md": markdownFile(fields) });
  expect(fault).toMatchObject({ file: "events/sinking.md", place: "4:8", rule: "phases" });
  expect(fault?.message).toContain("the event comes after “last-crossing”, which is in a later phase");
  expect(others).toEqual([]);
});

test("events of one phase, and phases that follow one another, are none", async () => {
  const fields = withField(withField(eventFields, "phase", "phase: service"), "date", 'date: "2001-03-01"');
  expect(await faultsWith({ "events/sinking.md": markdownFile(fields) })).toEqual([]);
});

test("a phase without an introduction is a warning at its title", async () => {
  const site = await readFile(join(projectDirectory, "tests/fixtures/record/site.yaml"), "utf8");
  const text = site.replace("    introduction: It stopped.\n", "");
  const [warning, ...others] = await warningsWith({ "site.yaml": text }, "phases");
  expect(warning).toMatchObject({ file: "site.yaml", place: "15:12" });
  expect(warning?.message).toBe(
    "the phase has no introduction; say in two or three sentences what happens in it",
  );
  expect(others).toEqual([]);
});

test("a timeline with events has words at its head: a warning where they are missing", async () => {
  const site = await readFile(join(projectDirectory, "tests/fixtures/record/site.yaml"), "utf8");
  const text = site.replace(/^standfirst:\n(?: .*\n)+/m, "");
  const [warning, ...others] = await warningsWith({ "site.yaml": text }, "standfirst");
  expect(warning).toMatchObject({ file: "site.yaml", place: "1:8" });
  expect(warning?.message).toContain("say in `standfirst` what happened");
  expect(others).toEqual([]);
});
