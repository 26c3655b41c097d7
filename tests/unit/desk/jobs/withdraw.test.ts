import { describe, expect, test } from "vitest";
import { allTexts, changesSince, doJob, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const quiet = "reports/2001/the-quay-is-quiet.md";

test("a report is gone, and its address says why and since when", async () => {
  const folder = await ferryFolder();
  const { "redirects.yaml": before } = await allTexts(folder);
  await doJob(folder, "withdraw report the-quay-is-quiet", "--why", "The outlet took it back.");
  const after = await allTexts(folder);
  expect(after[quiet]).toBeUndefined();
  // It was the only report of its month.
  expect(after["redirects.yaml"]).toBe(
    `${before}/known/2001-05/: /known/\n/reports/the-quay-is-quiet/: { withdrawn: The outlet took it back., date: "2026-11-02" }\n`,
  );
});

test("with --to, its address leads to another page", async () => {
  const folder = await ferryFolder();
  await doJob(folder, "withdraw report the-quay-is-quiet --to /events/quay-closed/");
  expect((await allTexts(folder))["redirects.yaml"]).toContain(
    "/reports/the-quay-is-quiet/: /events/quay-closed/\n",
  );
});

test("addresses that led there tell the same", async () => {
  const folder = await ferryFolder({
    "people/pat.yaml": "name: Pat Lake\n",
    "redirects.yaml": "/people/patty/: /people/pat/\n",
    "permalinks.txt": "/people/pat/\n",
  });
  await doJob(folder, "withdraw person pat", "--why", "Nobody of this name was there.");
  const notice = '{ withdrawn: Nobody of this name was there., date: "2026-11-02" }';
  expect((await allTexts(folder))["redirects.yaml"]).toBe(
    `/people/patty/: ${notice}\n/people/pat/: ${notice}\n`,
  );
});

test("what was never published needs no reason", async () => {
  const folder = await ferryFolder({ "people/pat.yaml": "name: Pat Lake\n" });
  const before = await allTexts(folder);
  await doJob(folder, "withdraw person pat");
  expect(await changesSince(before, folder)).toEqual({ "people/pat.yaml": null });
});

describe("nothing is written", () => {
  test("where it is named: each place is shown", async () => {
    const folder = await ferryFolder();
    const before = await allTexts(folder);
    await expect(doJob(folder, "withdraw report council-stops-ferry --why Because")).rejects.toThrow(
      "Nothing was written: this report is named here.\n  events/closure-announced.md:13 (disputes.0.positions.0.reports.0)\nTake “council-stops-ferry” out there",
    );
    await expect(doJob(folder, "withdraw event quay-closed --why Because")).rejects.toThrow(
      "reports/2001/quay-closed-in-the-post.md:9 (accounts.0.event)",
    );
    expect(await changesSince(before, folder)).toEqual({});
  });

  test.each([
    ["report the-quay-is-quiet", "/reports/the-quay-is-quiet/ was published"],
    ["report the-quay-is-quiet --to /events/quay-close/", "did you mean /events/quay-closed/?"],
    ["report the-quay-is-quiet --to events/quay-closed", "--to: write the new address as a path"],
    ["report the-quay-is-quiet --to /events/quay-closed/ --why Because", "either --why or --to"],
    ["report the-quay-is-loud --why Because", "There is no report “the-quay-is-loud”"],
    ["report the-quay-is-quiet it --why Because", "These words do not fit the command"],
  ])("for %s", async (words, why) => {
    const folder = await ferryFolder();
    const before = await allTexts(folder);
    await expect(doJob(folder, `withdraw ${words}`)).rejects.toThrow(why);
    expect(await changesSince(before, folder)).toEqual({});
  });
});
