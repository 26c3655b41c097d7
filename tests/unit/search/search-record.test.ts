import { describe, expect, test } from "vitest";
import { searchRecord } from "../../../src/search/search-record.ts";
import { differencesOf } from "../../../src/timeline/comparison/differences.ts";
import { nameIndexOf } from "../../../src/timeline/names.ts";
import { withId } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

const timeline = lakeEmber();
const recordOf = (id: string) =>
  searchRecord(
    withId([...timeline.events, ...timeline.reports], id),
    nameIndexOf(timeline),
    differencesOf(timeline),
  );

describe("what search knows of an event", () => {
  const { url, content, meta, filters, sort } = recordOf("last-crossing");

  test("is at its address, with what a result list shows", () => {
    expect(url).toBe("/events/last-crossing/");
    expect(meta).toMatchObject({
      date: "4 March 2001",
      kind: "Event · turning point",
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

  test("is every name of whoever it mentions, as search compares names", () => {
    expect(meta["names"]).toContain("ada pike / ада паик");
    expect(meta["names"]).toContain("hill courier");
  });

  test("is what it is filed under, and its day", () => {
    expect(filters).toMatchObject({
      kind: ["event"],
      month: ["2001-03"],
      topic: ["ferry", "timetable"],
      place: ["ember-quay"],
    });
    expect(sort).toEqual({ date: "2001-03-04" });
  });
});

describe("what search knows of a report", () => {
  test("is its summary and what it says of each event, under the event’s title", () => {
    const { url, content, meta } = recordOf("post-farewell");
    expect(url).toBe("/reports/post-farewell/");
    expect(content).toMatch(/^At Ember Quay nobody waved\. /);
    expect(meta).toMatchObject({ kind: "Report", source: "Ember Post" });
    expect(meta).not.toHaveProperty("places");
  });

  test("names the language of a headline, and none for a title of ours", () => {
    expect(recordOf("post-farewell").meta).toHaveProperty("language", "en");
    expect(recordOf("courier-last-crossing").meta).not.toHaveProperty("language");
  });
});

test("every value is text, as Pagefind demands", () => {
  for (const item of [...timeline.events, ...timeline.reports]) {
    const { meta, filters, sort } = recordOf(item.id);
    const values = [...Object.values(meta), ...Object.values(filters).flat(), ...Object.values(sort)];
    expect(values.every((value) => typeof value === "string")).toBe(true);
  }
});
