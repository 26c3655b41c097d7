import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { correctionsFeed } from "../../../src/exports/feeds/corrections-feed.ts";
import { atomDocuments, feedAddresses } from "../../../src/exports/feeds/feed-documents.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { event, report } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";
import { readFeed } from "../../support/site/feed.ts";

function feedOf(timeline: Timeline) {
  return readFeed(documents(timeline).get("/corrections/feed.xml") ?? "");
}

function corrected(...dates: string[]): Timeline {
  return fixtureTimeline({
    events: [
      event("storm", "2001-03-04", { corrections: dates.map((date) => ({ date, what: "It was late." })) }),
    ],
    reports: [report("later", "2009-09-09")],
  });
}

test("an entry is of the first day that its date can mean, and says the date as it is known", () => {
  const dates = ["2002-05-02", "2002-04", "2002-03-03~", "2001-12-30/2002-01-02", "../2001-11"];
  expect(feedOf(corrected(...dates)).entries.map(({ updated, content }) => [updated, content])).toEqual([
    ["2002-05-02T00:00:00.000Z", "2 May 2002: It was late."],
    ["2002-04-01T00:00:00.000Z", "April 2002: It was late."],
    ["2002-03-03T00:00:00.000Z", "about 3 March 2002: It was late."],
    ["2001-12-30T00:00:00.000Z", "30 December 2001 – 2 January 2002: It was late."],
    ["2001-11-01T00:00:00.000Z", "by November 2001: It was late."],
  ]);
});

test("the feed is as new as its latest correction, whatever was published since", () => {
  expect(feedOf(corrected("2002-04", "2002-05-02", "2001-01-01")).updated).toBe("2002-05-02T00:00:00.000Z");
});

test("without a correction the feed is as new as the latest report", () => {
  const { updated, entries } = feedOf(
    fixtureTimeline({ reports: [report("early", "2001-03-04"), report("late", "2001-05")] }),
  );
  expect(updated).toBe("2001-05-01T00:00:00.000Z");
  expect(entries).toEqual([]);
});

test("without a correction or a report the feed still has a time, and not that of the machine", () => {
  expect(feedOf(fixtureTimeline()).updated).toBe("1970-01-01T00:00:00.000Z");
});

test("texts come through as they were written, also those that look like marks", () => {
  const what = "11 < 12 && 13 > 12, “&amp;” <b>is</b> not ]]> an end";
  const timeline = fixtureTimeline({
    events: [
      event("storm", "2001-03-04", { title: "Storm & <calm>", corrections: [{ date: "2002-05-02", what }] }),
    ],
  });
  expect(feedOf(timeline).entries).toMatchObject([
    { title: "Storm & <calm>", content: `2 May 2002: ${what}` },
  ]);
});

function documents(timeline: Timeline): Map<string, string> {
  return atomDocuments(
    correctionsFeed(timeline, "The ferry"),
    { author: "The ferry", licence: "https://licence.example/" },
    (path) => `https://ferry.example/sub${path}`,
  );
}

/** A story with that many corrections, one a day. */
function correctedOften(count: number): Timeline {
  const corrections = Array.from({ length: count }, (_, index) => ({
    date: `20${String(10 + Math.floor(index / 28)).padStart(2, "0")}-01-${String((index % 28) + 1).padStart(2, "0")}`,
    what: `Change ${index + 1}.`,
  }));
  return fixtureTimeline({ events: [event("storm", "2001", { corrections })] });
}

test("more corrections than a feed holds are archived from the oldest, and each document leads to the one before", () => {
  const found = documents(correctedOften(120));
  expect([...found.keys()]).toEqual(feedAddresses(correctionsFeed(correctedOften(120), "The ferry")));
  const changesIn = (path: string) => found.get(path)?.match(/Change \d+/g) ?? [];
  expect(changesIn("/corrections/feed.xml")).toHaveLength(50);
  expect(changesIn("/corrections/feed.xml")[0]).toBe("Change 120");
  expect(changesIn("/corrections/feed/1.xml").at(-1)).toBe("Change 1");
  expect(changesIn("/corrections/feed/2.xml")[0]).toBe("Change 100");
  expect(found.get("/corrections/feed.xml")).toContain(
    'rel="prev-archive" href="https://ferry.example/sub/corrections/feed/2.xml"',
  );
  expect(found.get("/corrections/feed/2.xml")).toContain(
    'rel="prev-archive" href="https://ferry.example/sub/corrections/feed/1.xml"',
  );
  expect(found.get("/corrections/feed/1.xml")).not.toContain("prev-archive");
});

test("an archived document stays as it is when corrections are added", () => {
  const entriesOf = (text = "") => text.slice(text.indexOf("<entry>"));
  const [before, after] = [documents(correctedOften(120)), documents(correctedOften(149))];
  for (const path of ["/corrections/feed/1.xml", "/corrections/feed/2.xml"]) {
    expect(entriesOf(after.get(path)).length).toBeGreaterThan(100);
    expect(entriesOf(after.get(path))).toBe(entriesOf(before.get(path)));
  }
});

test("few corrections are one feed without an archive", () => {
  expect([...documents(correctedOften(50)).keys()]).toEqual(["/corrections/feed.xml"]);
});

test("a correction keeps its id wherever the site is and wherever it stands in its file", () => {
  const idsOf = (host: string, ...dates: string[]) =>
    readFeed(
      atomDocuments(
        correctionsFeed(corrected(...dates), "The ferry"),
        { author: "The ferry", licence: "https://licence.example/" },
        (path) => host + path,
      ).get("/corrections/feed.xml") ?? "",
    ).entries.map(({ id }) => id);
  const ids = idsOf("https://a.example", "2002-05-02", "2002-04-01");
  expect(new Set(ids).size).toBe(2);
  expect(idsOf("https://b.example/sub", "2002-04-01", "2002-05-02")).toEqual(ids);
});

test("a category whose name looks like marks leaves the feed well-formed", async () => {
  const [document = ""] = atomDocuments(
    {
      address: "/feed.xml",
      title: "New",
      description: "What is new.",
      page: "/",
      emptySince: "1970-01-01",
      entries: [
        {
          key: "storm",
          address: "/events/storm/",
          title: "A storm",
          text: "It blew.",
          published: "2001-03-04",
          updated: "2001-03-04",
          categories: [{ id: "ferry", title: '1 < 2 & <b a="c">' }],
        },
      ],
    },
    { author: "The ferry", licence: "CC0" },
    (path) => `https://ferry.example${path}`,
  ).values();
  const { errors } = await validateXML({
    xml: [{ fileName: "feed.xml", contents: document }],
    extension: "schema",
    schema: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
  });
  expect(errors.filter(({ message }) => message.includes("parser error"))).toEqual([]);
  expect(parseAtomFeed(document).entries?.[0]?.categories).toEqual([
    { term: "ferry", label: '1 < 2 & <b a="c">' },
  ]);
});
