import { describe, expect, test } from "vitest";
import { thingToken, titleToken } from "../../../src/search/index-tokens.ts";
import { searchRecords } from "../../../src/search/search-records.ts";
import { vocabularyOf } from "../../../src/search/vocabulary.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

const timeline = lakeEmber();
const records = searchRecords(timeline);

function recordOf(address: string) {
  const record = records.find(({ url }) => url === address);
  if (record === undefined) throw new Error(`There is no record of ${address}.`);
  return record;
}

describe("what search knows of an event", () => {
  const { url, content, meta, filters, sort } = recordOf("/events/last-crossing/");

  test("is at its address, with what a result list shows", () => {
    expect(url).toBe("/events/last-crossing/");
    expect(meta).toMatchObject({
      date: "4 March 2001",
      places: "Ember Quay",
    });
  });

  test("is its text, where reports differ, what they say, and quotations in both languages", () => {
    expect(content).toMatch(
      /^The ferry crossed for the last time\. It was full\. How many crossed\? Twelve\. Forty\./,
    );
    expect(content).toContain("Forty crossed. “Он не тонул” She never sank. Bo Reed.");
    expect(content).toContain("The day was wrong.");
  });

  test("is a word for whoever and whatever it is about or mentions, and for the words of its title", () => {
    for (const token of [thingToken("person", "ada-pike"), thingToken("measure", "passengers")]) {
      expect(meta["about"]?.split(" ")).toContain(token);
    }
    expect(meta["about"]).not.toContain(thingToken("source", "hill-courier"));
    expect(meta["names"]?.split(" ")).toContain(thingToken("source", "hill-courier"));
    expect(meta["titled"]?.split(" ")).toContain(titleToken("last"));
  });

  test("is what it is filed under, and its day", () => {
    expect(filters).toMatchObject({
      kind: ["event", "turning-point"],
      month: ["2001-03"],
      topic: ["ferry", "timetable"],
      place: ["ember-quay"],
    });
    expect(sort["date"]).toBe("2001-03-04");
  });
});

describe("what search knows of a report", () => {
  test("is its summary and what it says of each event, under the event’s title", () => {
    const { url, content, meta } = recordOf("/reports/post-farewell/");
    expect(url).toBe("/reports/post-farewell/");
    expect(content).toMatch(/^At Ember Quay nobody waved\. /);
    expect(meta).toMatchObject({ source: "Ember Post" });
    expect(meta).not.toHaveProperty("places");
  });

  test("tells a title of ours from a headline, which is in the language of the report", () => {
    expect(recordOf("/reports/post-farewell/").meta).not.toHaveProperty("ours");
    expect(recordOf("/reports/courier-last-crossing/").meta).toHaveProperty("ours");
  });

  test("is named by our description where its headline is not known, and found by its words", () => {
    const { meta } = recordOf("/reports/courier-last-crossing/");
    expect(meta["title"]).toBe("Forty people crossed the lake last");
    expect(meta["titled"]?.split(" ")).toContain(titleToken("people"));
  });
});

test("the pages of all else are known too, each of its kind", () => {
  const kindsOf = new Map(records.map(({ url, filters }) => [url, filters["kind"]?.[0]]));
  expect(Object.fromEntries(kindsOf)).toMatchObject({
    "/people/ada-pike/": "person",
    "/places/ember-quay/": "place",
    "/organisations/ferry-company/": "organisation",
    "/sources/lake-wire/": "source",
    "/topics/ferry/": "topic",
    "/figures/passengers/": "measure",
    "/#phase_end": "chapter",
    "/events/last-crossing/#section_differences": "difference",
  });
  expect(recordOf("/figures/passengers/").content).toContain("at least 40");
});

test("no address has two records: Pagefind would keep one of them", () => {
  const addresses = records.map(({ url }) => url);
  expect(addresses).toEqual([...new Set(addresses)]);
});

test("each page has a place of its own among all, an event before its reports", () => {
  const places = records.map(({ sort }) => sort["place"]);
  expect(new Set(places).size).toBe(records.length);
  expect(
    String(recordOf("/events/last-crossing/").sort["place"]) <
      String(recordOf("/reports/post-farewell/").sort["place"]),
  ).toBe(true);
});

test("every value is text, as Pagefind demands", () => {
  for (const { meta, filters, sort } of records) {
    const values = [...Object.values(meta), ...Object.values(filters).flat(), ...Object.values(sort)];
    expect(values.every((value) => typeof value === "string")).toBe(true);
  }
});

test("the words of the record, the most frequent first, are what typos are mended by", () => {
  const words = vocabularyOf(records);
  expect(words).toEqual(expect.arrayContaining(["ferry", "crossed", "nobody"]));
  expect(words.indexOf("crossed")).toBeLessThan(words.indexOf("nobody"));
  expect(words.filter((word) => word.length < 4 || /\d/.test(word))).toEqual([]);
});
