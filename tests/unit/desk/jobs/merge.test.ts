import { describe, expect, test } from "vitest";
import { allTexts, changesSince, doJob, ferryFolder } from "../../../support/desk/ferry-folder.ts";

const sameFerry = `---
title: The ferry makes its last crossing
date: "2001-03-04"
dateNote: As printed.
phase: end
topics: [timetable, ferry]
places: [ember-quay, far-shore]
see: [quay-closed, last-crossing]
added: "2026-12-24"
---
The ferry crossed Lake Ember for the last time, the Ember Post writes. It carried about a dozen people.
`;

const sameReport = `---
title: The ferry is gone
source: shore-news
url: https://shore.ember.example/gone
published: "2001-03-06"
language: en
accounts:
  - event: last-trip
    says: The ferry crossed for the last time.
  - event: last-crossing
    says: Nobody was on board.
---
`;

const duplicate = { "events/last-trip.md": sameFerry, "reports/2001/gone.md": sameReport };

describe("two events that say the same become one", () => {
  test("with the accounts of both, their lists united, and what only one of them says", async () => {
    const folder = await ferryFolder(duplicate);
    await doJob(folder, "merge event last-trip last-crossing", "--correction", "Two events were one.");
    const after = await allTexts(folder);
    expect(after["events/last-trip.md"]).toBeUndefined();
    expect(after["events/last-crossing.md"]).toBe(`---
title: The ferry makes its last crossing
date: "2001-03-04"
dateNote: As printed.
phase: end
topics: [ferry, timetable]
major: true
places: [ember-quay, far-shore]
people: [ada-pike]
organisations: [ferry-company]
see: [closure-announced, quay-closed]
added: "2001-03-10"
corrections:
  - date: "2001-04-02"
    what: The number of people is now “about a dozen”, as in the Ember Post; 11 < 12 & it was 11.
  - { date: "2001-06", what: The name of the quay was misspelt. }
  - { date: "2026-11-02", what: Two events were one. }
---
The ferry crossed Lake Ember for the last time, the Ember Post writes. It carried about a dozen
people.
`);
    expect(after["reports/2001/gone.md"]).toBe(sameReport.replace("last-trip", "last-crossing"));
  });

  test("and where readers are told nothing, its day of change is set and the editor reminded", async () => {
    const folder = await ferryFolder(duplicate);
    const said = await doJob(folder, "merge event last-trip last-crossing");
    expect(said).toContain("Say to readers what was moved: write a correction in events/last-crossing.md");
    expect((await allTexts(folder))["events/last-crossing.md"]).toContain('\nchanged: "2026-11-02"\n');
  });

  test("without naming each other twice: of a pair, one names the other", async () => {
    const { "events/anniversary.md": anniversary = "" } = await allTexts(await ferryFolder());
    const folder = await ferryFolder({
      ...duplicate,
      "events/last-trip.md": sameFerry.replace("quay-closed", "anniversary"),
      "events/anniversary.md": anniversary.replace("added:", "see: [last-crossing]\nadded:"),
    });
    await doJob(folder, "merge event last-trip last-crossing");
    const after = await allTexts(folder);
    expect(after["events/last-crossing.md"]).toContain("see: [closure-announced]");
    expect(after["events/anniversary.md"]).toContain("see: [last-crossing]");
  });
});

describe("where the two differ", () => {
  const other = {
    ...duplicate,
    "events/last-trip.md": sameFerry
      .replace("makes its last crossing", "is retired")
      .replace("a dozen", "forty"),
  };

  test("nothing is written, and each value is named with its file", async () => {
    const folder = await ferryFolder(other);
    const before = await allTexts(folder);
    await expect(doJob(folder, "merge event last-trip last-crossing")).rejects.toThrow(
      `Nothing was written: the two differ in what only an editor can join.
  title
    events/last-trip.md: The ferry is retired
    events/last-crossing.md: The ferry makes its last crossing
  text
    events/last-trip.md: The ferry crossed Lake Ember for the last time, the Ember Post writes. It carried about forty people.
    events/last-crossing.md: The ferry crossed Lake Ember for the last time, the Ember Post writes. It carried about a dozen people.
Write the same into both files and run this again; or add --keep into or --keep from`,
    );
    expect(await changesSince(before, folder)).toEqual({});
  });

  test("--keep into keeps what the one that stays says, and shows every sentence of the other", async () => {
    const folder = await ferryFolder(other);
    const said = await doJob(folder, "merge event last-trip last-crossing --keep into");
    expect(said).toContain("Left out, title: The ferry is retired\n");
    expect(said).toContain("Left out, dateNote: As printed.\n");
    expect(said).toContain("It carried about forty people.");
    const { "events/last-crossing.md": text = "" } = await allTexts(folder);
    expect(text).toContain("title: The ferry makes its last crossing\n");
    expect(text).toContain("a dozen");
    expect(text).not.toContain("dateNote");
  });

  test("--keep from keeps what the one that goes says, but never the day on which the other came into the record", async () => {
    const folder = await ferryFolder(other);
    const said = await doJob(folder, "merge event last-trip last-crossing --keep from");
    expect(said).toContain("Left out, major: true\n");
    const { "events/last-crossing.md": text = "" } = await allTexts(folder);
    expect(text).toContain("title: The ferry is retired\n");
    expect(text).toContain("forty");
    expect(text).toContain('added: "2001-03-10"\n');
  });
});

describe("accounts of two events of different days", () => {
  const other = {
    ...duplicate,
    "events/last-trip.md": sameFerry.replace('date: "2001-03-04"', 'date: "2001-03-05"'),
  };

  test("keep the day of the event that goes", async () => {
    const folder = await ferryFolder(other);
    const said = await doJob(folder, "merge event last-trip last-crossing", "--keep", "into");
    expect((await allTexts(folder))["reports/2001/gone.md"]).toBe(
      sameReport.replace(
        "  - event: last-trip\n    says: The ferry crossed for the last time.\n",
        '  - event: last-crossing\n    says: The ferry crossed for the last time.\n    date: "2001-03-05"\n',
      ),
    );
    expect(said).toContain("Left out, date: 2001-03-05");
  });

  test("or of the one that stays, where it takes the day of the other", async () => {
    const folder = await ferryFolder(other);
    const before = await allTexts(folder);
    await doJob(folder, "merge event last-trip last-crossing", "--keep", "from");
    const after = await allTexts(folder);
    expect(after["events/last-crossing.md"]).toContain('date: "2001-03-05"');
    expect(after["reports/2001/gone.md"]).toContain(
      '    says: Nobody was on board.\n    date: "2001-03-04"\n',
    );
    const post = "reports/2001/last-crossing-in-the-post.md";
    expect(before[post]).not.toContain("\n    date:");
    expect(after[post]).toContain('    date: "2001-03-04"\n');
  });
});

test("a list that named both names one, and the place of the other is not empty", async () => {
  const folder = await ferryFolder();
  const said = await doJob(folder, "merge person sam-stone ada-pike --keep into");
  const after = await allTexts(folder);
  expect(after["events/crew-dismissed.md"]).toContain("people: [ada-pike]\n");
  expect(after["reports/2001/crew-dismissed-in-ukrainian.md"]).toContain("by: [ada-pike]\n");
  expect(after["redirects.yaml"]).toContain("/people/sam-stone/feed.xml: /people/ada-pike/feed.xml\n");
  expect(said).not.toContain("Left out");
});

test("search finds a person by the name that was not kept, too", async () => {
  const folder = await ferryFolder();
  await doJob(folder, "merge person sam-stone ada-pike --keep into");
  expect((await allTexts(folder))["people/ada-pike.yaml"]).toBe(`name: Ada Pike
side: elsewhere
roles:
  - title: Captain of the ferry
    from: "1990"
    to: "2001-03-04"
  - title: Engineer of the ferry
names:
  - name: Ada Pyke
    language: en
    note: spelling of Shore News
  - name: Ада Пайк
    language: ru
  - name: Ադա Փայք
    language: hy
  - name: Sam Stone
    language: en
`);
});

test("of two items of a list of which one says more, that one stays; comments of the file that goes are shown", async () => {
  const folder = await ferryFolder({
    "people/ada.yaml": `# Seen on the quay.\nname: Ada Pike\nnames:\n  - { name: Ада Пайк, language: ru, note: in Ozerna Hazeta }\n`,
  });
  const said = await doJob(folder, "merge person ada ada-pike");
  const { "people/ada-pike.yaml": text = "" } = await allTexts(folder);
  expect(text).toContain("  - name: Ада Пайк\n    language: ru\n    note: in Ozerna Hazeta\n");
  expect(text.match(/Ада Пайк/g)).toHaveLength(1);
  expect(said).toContain("Left out, a comment of people/ada.yaml: Seen on the quay.");
});

test("a report takes over accounts, and the disputes that name the other name it", async () => {
  const folder = await ferryFolder();
  await doJob(folder, "merge report closure-on-the-wire ferry-unsafe --keep into");
  const after = await allTexts(folder);
  expect(after["reports/2001/ferry-unsafe.md"]).toContain("The council spoke of safety.");
  expect(after["events/closure-announced.md"]).not.toContain("closure-on-the-wire");
  expect(after["events/closure-announced.md"]?.match(/ferry-unsafe/g)).toHaveLength(1);
});

test.each([
  ["person ada-pike ada-pike", "cannot be joined with itself"],
  ["person ada-pike pat", "There is no person “pat”"],
  ["person ada-pike", "These words do not fit the command: person ada-pike"],
  ["topic ferry sale", "“topic” cannot be worked on here"],
  ["person sam-stone ada-pike --keep both", "write --keep from or --keep into"],
  ["person sam-stone ada-pike --kep into", "--kep"],
  ["person sam-stone ada-pike --keep into --correction Joined", "--correction is for events alone"],
])("nothing is written for %s", async (words, why) => {
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  await expect(doJob(folder, `merge ${words}`)).rejects.toThrow(why);
  expect(await changesSince(before, folder)).toEqual({});
});

test("a draft is not joined with a report that readers see", async () => {
  const draft = sameReport.replace("---\n", "---\ndraft: true\n").replaceAll("last-trip", "last-crossing");
  const folder = await ferryFolder({ "reports/2001/gone.md": draft });
  await expect(doJob(folder, "merge report gone the-quay-is-quiet --keep into")).rejects.toThrow(
    "is a draft; finish it first",
  );
});
