import { describe, expect, test } from "vitest";
import { faultsWith, placesOf } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const report = "reports/2001/sank.md";

describe("a report that names what does not exist", () => {
  test("has a fault at each id, with what to do", async () => {
    const fields = [
      ...withField(reportFields, "source", "source: no-source"),
      "agency: no-agency",
      "accounts:",
      "  - event: no-event",
      "    says: It sank.",
      "    by: [ada-pike, no-voice, source:lake-wire, source:no-outlet]",
      "    confirmedBy: [no-witness]",
      "    deniedBy: [source:no-paper]",
      "    route: [ember-quay, no-harbour]",
      "    figures: [{ measure: no-measure, value: 12 }]",
      "    quote: { speaker: no-speaker, words: Ahoy }",
    ];
    const faults = await faultsWith({ [report]: markdownFile(fields) });
    const ids = [
      "no-source",
      "no-agency",
      "no-event",
      "no-voice",
      "no-outlet",
      "no-witness",
      "no-paper",
      "no-harbour",
      "no-measure",
      "no-speaker",
    ];
    expect(placesOf(faults)).toEqual(
      ["3:9", "7:9", "9:12", "11:20", "11:48", "12:19", "13:16", "14:25", "15:26", "16:23"].map(
        (place) => `${report} ${place} references`,
      ),
    );
    expect(faults.map(({ message }) => /`(.+)`/.exec(message)?.[1])).toEqual(ids);
    for (const { message } of faults) expect(message).toMatch(/; correct the id, or add its file under \w+/);
  });
});

describe("an event that names what does not exist", () => {
  test("has a fault at each id, with what to do", async () => {
    const fields = [
      ...withField(withField(eventFields, "phase", "phase: no-phase"), "topics", "topics: [ferry, no-topic]"),
      "places: [no-place]",
      "people: [no-person]",
      "organisations: [ferry-company, no-body]",
      "disputes:",
      "  - question: Did it sink?",
      "    about: other",
      "    positions:",
      "      - { says: Yes, reports: [last-crossing-in-the-post] }",
      "      - { says: No, reports: [no-report] }",
    ];
    const faults = await faultsWith({ [event]: markdownFile(fields) });
    expect(placesOf(faults)).toEqual(
      ["4:8", "5:17", "6:10", "7:10", "8:32", "14:31"].map((place) => `${event} ${place} references`),
    );
    expect(faults.map(({ message }) => /`(.+)`/.exec(message)?.[1])).toEqual([
      "no-phase",
      "no-topic",
      "no-place",
      "no-person",
      "no-body",
      "no-report",
    ]);
    for (const { message } of faults) expect(message).toMatch(/; (?:correct the id, or add its file|name )/);
  });
});

test("a person may not stand where a place is asked for", async () => {
  const faults = await faultsWith({ [event]: markdownFile([...eventFields, "places: [ada-pike]"]) });
  expect(placesOf(faults)).toEqual([`${event} 6:10 references`]);
});

test("an entry that is taken away is missed wherever it was named", async () => {
  const faults = await faultsWith({ "people/ada-pike.yaml": null });
  expect(placesOf(faults)).toEqual([
    "events/last-crossing.md 8:10 references",
    "reports/2001/last-crossing-in-the-post.md 11:10 references",
    "reports/2001/last-crossing-in-the-post.md 14:23 references",
  ]);
});

describe("an id that is nearly one that exists", () => {
  test.each([
    ["an event", "places: [ember-qay]", "no place `ember-qay`; did you mean `ember-quay`?"],
    ["an event", "people: [ada-pyke]", "no person `ada-pyke`; did you mean `ada-pike`?"],
    [
      "an event",
      "organisations: [fery-company]",
      "no organisation `fery-company`; did you mean `ferry-company`?",
    ],
    ["an event", "people: [pike]", "no person `pike`; did you mean `ada-pike`?"],
    ["a report", "agency: lake-wyre", "no source `lake-wyre`; did you mean `lake-wire`?"],
    [
      "a report",
      "accounts: [{ event: last-crosing, says: It sank. }]",
      "no event `last-crosing`; did you mean `last-crossing`?",
    ],
    [
      "a report",
      "accounts: [{ event: last-crossing, says: It sank., by: [ferry-compani] }]",
      "no person and no organisation `ferry-compani`; did you mean `ferry-company`?",
    ],
    [
      "a report",
      "accounts: [{ event: last-crossing, says: It sank., by: ['source:lake-wir'] }]",
      "no source `lake-wir`; did you mean `lake-wire`?",
    ],
  ])("in %s (%s) is a fault with the id that is meant", async (what, line, message) => {
    const faults =
      what === "an event"
        ? await faultsWith({ [event]: markdownFile([...eventFields, line]) })
        : await faultsWith({ [report]: markdownFile([...reportFields, line]) });
    expect(faults.map((fault) => fault.message)).toEqual([message]);
  });

  test.each([
    ["phase", "phase: ende", "no phase `ende`; did you mean `end`?"],
    ["topics", "topics: [fery]", "no topic `fery`; did you mean `ferry`?"],
  ])("of site.yaml (%s) is a fault with the id that is meant", async (key, line, message) => {
    const faults = await faultsWith({ [event]: markdownFile(withField(eventFields, key, line)) });
    expect(faults.map((fault) => fault.message)).toEqual([message]);
  });

  test.each([
    ["sources/lake-wire.yaml", "kind: news agency\n", "no side `soth`; did you mean `south`?", "soth"],
    [
      "sources/lake-wire.yaml",
      "kind: news agency\n",
      "no side `egypt`; name one of the sides of site.yaml: south, elsewhere",
      "egypt",
    ],
    [
      "people/ada-pike.yaml",
      "",
      "no side `egypt`; name one of the sides of site.yaml: south, elsewhere",
      "egypt",
    ],
  ])(
    "of a side in %s is a fault at its place, with the sides to choose from",
    async (file, more, message, id) => {
      const faults = await faultsWith({ [file]: `name: A Name\nside: ${id}\n${more}language: en\n` });
      expect(faults.map((fault) => [fault.file, fault.place, fault.message])).toContainEqual([
        file,
        "2:7",
        message,
      ]);
    },
  );
});

test("a report that was withdrawn is not taken for one of another outlet or day", async () => {
  const report = (id: string, source: string) => ({
    [`reports/2001/${id}.md`]: markdownFile(withField(reportFields, "source", `source: ${source}`)),
  });
  const messageWith = async (files: Readonly<Record<string, string>>) => {
    const dispute = [
      "disputes:",
      "  - question: Did it sink?",
      "    about: other",
      "    positions:",
      '      - { says: "Yes", reports: [last-crossing-in-the-post] }',
      '      - { says: "No", reports: [2001-03-05-ember-post-sank] }',
    ];
    const faults = await faultsWith({ [event]: markdownFile([...eventFields, ...dispute]), ...files });
    return faults.filter(({ rule }) => rule === "references").map(({ message }) => message);
  };
  const advice =
    "no report `2001-03-05-ember-post-sank`; correct the id, or add its file under reports/; if it was withdrawn, take its id out here";
  expect(await messageWith(report("2001-03-05-lake-wire-sank", "lake-wire"))).toEqual([advice]);
  expect(await messageWith(report("2001-03-06-ember-post-sank", "ember-post"))).toEqual([advice]);
  expect(await messageWith(report("2001-03-05-ember-post-sunk", "ember-post"))).toEqual([
    "no report `2001-03-05-ember-post-sank`; did you mean `2001-03-05-ember-post-sunk`?",
  ]);
});

test("ids are looked up also where another field of the file is at fault", async () => {
  const fields = [...withField(eventFields, "date", "date: soon"), "places: [no-place]"];
  const faults = await faultsWith({ [event]: markdownFile(fields) });
  expect(placesOf(faults)).toEqual([`${event} 3:7 schema`, `${event} 6:10 references`]);
});

test("an outlet without its prefix is told how to be written", async () => {
  const faults = await faultsWith({
    [report]: markdownFile([
      ...reportFields,
      "accounts:",
      "  - { event: last-crossing, says: It sank., by: [lake-wire] }",
    ]),
  });
  expect(placesOf(faults)).toEqual([`${report} 8:50 references`]);
  expect(faults[0]?.message).toBe("`lake-wire` is an outlet; write `source:lake-wire`");
});
