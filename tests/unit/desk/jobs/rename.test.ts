import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allTexts, changesSince, doJob, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const redirects = `/events/final-crossing/: /events/last-crossing/
/people/captain-pike/feed.xml: /people/ada-pike/feed.xml
/reports/ferry-on-fire/:
  withdrawn: The outlet took the report back & asked for “<b>silence</b>”.
  date: "2001-02-03"
`;

test("a person has the new id in every field that names it, with every other letter as it was", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await doJob(folder, "rename person ada-pike ada-pyke");
  const expected: Record<string, string | null> = {
    "people/ada-pike.yaml": null,
    "people/ada-pyke.yaml": before["people/ada-pike.yaml"] ?? "",
    "redirects.yaml": `${redirects.replace("ada-pike/feed.xml\n", "ada-pyke/feed.xml\n")}/people/ada-pike/: /people/ada-pyke/
/people/ada-pike/feed.xml: /people/ada-pyke/feed.xml
`,
  };
  for (const path of [
    "events/anniversary.md",
    "events/crew-dismissed.md",
    "events/last-crossing.md",
    "reports/2001/last-crossing-in-the-post.md",
    "reports/2001/last-crossing-in-turkish.md",
    "reports/2009/eight-years-on.md",
  ]) {
    expected[path] = (before[path] ?? "").replaceAll("ada-pike", "ada-pyke");
  }
  expect(await changesSince(before, folder)).toEqual(expected);
});

describe("the old address leads on", () => {
  test("with all addresses below it, and those that led there", async () => {
    const folder = await ferryFolder();
    await doJob(folder, "rename event last-crossing farewell");
    expect(await readFile(join(folder, "redirects.yaml"), "utf8")).toBe(
      `${redirects.replace("/events/last-crossing/", "/events/farewell/")}/embed/events/last-crossing/: /embed/events/farewell/
/events/last-crossing/: /events/farewell/
`,
    );
  });

  test("not where it was never published", async () => {
    const folder = await ferryFolder({
      "events/storm.md": `---\ntitle: A storm\ndate: "2001-03-05"\nphase: end\ntopics: [ferry]\n---\nIt blew. It rained.\n`,
    });
    await doJob(folder, "rename event storm great-storm");
    expect(await readFile(join(folder, "redirects.yaml"), "utf8")).toBe(redirects);
  });

  test("and is free again when the page comes back, however often", async () => {
    const folder = await ferryFolder();
    const before = await allTexts(folder);
    await doJob(folder, "rename event last-crossing farewell");
    await doJob(folder, "rename event farewell goodbye");
    expect(await readFile(join(folder, "redirects.yaml"), "utf8")).toContain(
      "/events/final-crossing/: /events/goodbye/\n",
    );
    await doJob(folder, "rename event goodbye last-crossing");
    expect(await changesSince(before, folder)).toEqual({});
  });
});

test("topics and chapters are renamed in site.yaml, with their feeds, calendars and maps", async () => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await doJob(folder, "rename topic safety dangers");
  await doJob(folder, "rename phase end finish");
  const after = await allTexts(folder);
  expect(after["site.yaml"]).toBe(
    before["site.yaml"]?.replace("id: safety", "id: dangers").replace("id: end", "id: finish"),
  );
  expect(after["events/new-engine.md"]).toContain("topics: [ferry, dangers]");
  expect(after["events/last-crossing.md"]).toContain("phase: finish");
  expect(after["redirects.yaml"]).toContain("/topics/safety/calendar.ics: /topics/dangers/calendar.ics\n");
  expect(after["redirects.yaml"]).toContain("/chapters/end/feed.xml: /chapters/finish/feed.xml\n");
  expect(after["redirects.yaml"]).toContain("/map/end/: /map/finish/\n");
});

test("a side is renamed with the outlets and people that have it, and its pages of coverage", async () => {
  const folder = await ferryFolder();
  await doJob(folder, "rename side east sunrise");
  const after = await allTexts(folder);
  expect(after["sources/ozerna-hazeta.yaml"]).toContain("side: sunrise\n");
  expect(after["redirects.yaml"]).toContain("/coverage/east/: /coverage/sunrise/\n");
});

test("outlets keep their prefix, and quotation marks stay", async () => {
  const folder = await ferryFolder();
  await doJob(folder, "rename source lake-wire wire");
  const after = await allTexts(folder);
  expect(after["reports/2000/fog-in-ukrainian.md"]).toContain('by: ["source:wire"]');
  expect(after["reports/2001/last-crossing-in-the-post.md"]).toContain("agency: wire\n");
  expect(Object.keys(after)).toContain("reports/2001/last-crossing-on-the-wire.md");
});

describe("nothing is written", () => {
  test.each([
    ["event last-crossing first-crossing", "events/first-crossing.md has the id “first-crossing”"],
    ["event last-crossing fog-in-the-post", "reports/2000/fog-in-the-post.md has the id"],
    ["event last-crosing farewell", "There is no event “last-crosing”. Did you mean “last-crossing”?"],
    ["event last-crossing Farewell", "“Farewell” is no id"],
    ["event last-crossing final-crossing", null],
    ["event first-crossing final-crossing", "/events/final-crossing/ was the address of another page"],
    ["report the-quay-is-quiet ferry-on-fire", "says why another page was withdrawn (redirects.yaml)"],
    ["topic safety ferry", "site.yaml has the topic “ferry” already"],
    ["topic weather storms", "There is no topic “weather”"],
    ["weather storm great-storm", "“weather” cannot be worked on here; write report, event"],
  ])("for %s, unless that is possible", async (words, why) => {
    const folder = await ferryFolder();
    const before = await allTexts(folder);
    if (why === null) return expect(await doJob(folder, `rename ${words}`)).toContain("becomes");
    await expect(doJob(folder, `rename ${words}`)).rejects.toThrow(why);
    expect(await changesSince(before, folder)).toEqual({});
  });

  test("where the content has errors, or a draft that cannot be read names it", async () => {
    const broken = await ferryFolder({ "people/pat.yaml": "nam: Pat\n" });
    await expect(doJob(broken, "rename person ada-pike ada-pyke")).rejects.toThrow("the content has errors");
    const draft = "---\ndraft: true\ntitle: [\naccounts:\n  - event: last-crossing\n---\n";
    const folder = await ferryFolder({ "reports/2001/unread.md": draft });
    await expect(doJob(folder, "rename event last-crossing farewell")).rejects.toThrow(
      "reports/2001/unread.md",
    );
    expect(await doJob(folder, "rename event quay-closed quay-shut")).toContain(
      "becomes events/quay-shut.md",
    );
  });

  test("where a field names it by an alias that stands for something else, too", async () => {
    const folder = await ferryFolder({
      "reports/2001/odd.md": `---\ntitle: &title last-crossing\nsource: ember-post\nurl: https://post.ember.example/odd\npublished: "2001-03-06"\nlanguage: en\naccounts:\n  - event: *title\n    says: It crossed.\n---\n`,
    });
    const before = await allTexts(folder);
    await expect(doJob(folder, "rename event last-crossing farewell")).rejects.toThrow(
      "reports/2001/odd.md names “last-crossing” in an unusual way",
    );
    expect(await changesSince(before, folder)).toEqual({});
  });
});

test("a line that becomes too long is written as the other files are", async () => {
  const folder = await ferryFolder();
  await doJob(
    folder,
    "rename organisation ship-registry registry-of-all-ships-and-boats-of-the-lake-and-of-the-sea-beyond",
  );
  const { "events/ferry-sold.md": text = "" } = await allTexts(folder);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});
