import { expect, test } from "vitest";
import { allTexts, changesSince, doJob, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const command = "split event fog-collision fog-rescue --reports fog-in-turkish,fog-in-the-post";
const flags = ["--title", "Passengers are saved", "--text", "Boats came from the quay. Nobody was lost."];

test("the new event takes over what it has in common, and the accounts of the reports", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await doJob(
    folder,
    command,
    ...flags,
    "--date",
    "2000-11-13",
    "--correction",
    "The rescue is told by itself.",
  );
  const changes = await changesSince(before, folder);
  expect(changes["events/fog-rescue.md"]).toBe(`---
title: Passengers are saved
date: "2000-11-13"
phase: service
topics: [safety]
places: [stone-island, ember-quay]
people: [sara-shaw, selim-sade]
added: "2026-11-02"
---
Boats came from the quay. Nobody was lost.
`);
  for (const id of ["fog-in-turkish", "fog-in-the-post"]) {
    const path = `reports/2000/${id}.md`;
    expect(changes[path]).toBe(before[path]?.replace("event: fog-collision", "event: fog-rescue"));
  }
  expect(changes["events/fog-collision.md"]).toContain(
    'corrections:\n  - { date: "2026-11-02", what: The rescue is told by itself. }\n',
  );
  expect(Object.keys(changes)).toHaveLength(4);
});

test("without a correction the first event stays as it is, and the editor is reminded", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  const said = await doJob(folder, command, ...flags);
  expect(said).toContain("write a correction in events/fog-collision.md");
  expect(await changesSince(before, folder)).not.toHaveProperty("events/fog-collision.md");
});

test.each([
  ["event fog-collision first-crossing --reports fog-in-turkish", "events/first-crossing.md has the id"],
  [
    "event fog-collision fog-rescue --reports the-quay-is-quiet",
    "these reports have no account of “fog-collision”",
  ],
  ["event fog-collision fog-rescue --reports fog-in-turkic", "Did you mean “fog-in-turkish”?"],
  ["event new-engine engine --reports new-engine-in-the-post", "no report would be left on “new-engine”"],
  ["person ada-pike pat --reports fog-in-turkish", "“person” cannot be worked on here; write event"],
  ["event fog-collision fog-rescue", "--reports, --title and --text are needed"],
])("nothing is written for %s", async (words, why) => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await expect(doJob(folder, `split ${words}`, ...flags)).rejects.toThrow(why);
  expect(await changesSince(before, folder)).toEqual({});
});
