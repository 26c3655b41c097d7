import { describe, expect, test } from "vitest";
import { sourceRecordsOf } from "../../../src/timeline/coverage.ts";
import { sourceSections } from "../../../src/timeline/coverage-sections.ts";
import { timeline as realTimeline } from "../../support/content/real-record.ts";
import { withId } from "../../support/record/fixture-record.ts";
import { fourOutlets } from "../../support/record/four-outlets.ts";

const timeline = fourOutlets();
const records = sourceRecordsOf(timeline);

function recordOf(id: string) {
  const source = withId(timeline.sources, id);
  const record = records.get(source);
  if (record === undefined) throw new Error(`The source ${id} has no record.`);
  return { source, record };
}

/** The words on each event, by the titles of the lists. */
function told(id: string) {
  const { source, record } = recordOf(id);
  return Object.fromEntries(
    sourceSections(source, record).map(({ title, events }) => [
      title,
      Object.fromEntries(events.map(({ event, words }) => [event.id, words])),
    ]),
  );
}

describe("what sets an outlet apart", () => {
  test("is what it was first on, with the day of its report and how many followed", () => {
    expect(told("hill-courier")).toEqual({
      "Events that it reported first": { storm: "report of 4 March 2001; also in 2 other outlets" },
      "Events that it was among the first to report": {
        rain: "report of 2 June 2002; perhaps after Ember Wire",
      },
    });
  });

  test("is told by outlet: another of its own side is another", () => {
    expect(told("lake-post")).toEqual({
      "Events that it reported first": { fog: "report of 30 May 2002; also in 1 other outlet" },
      "Events that it was among the first to report": {
        calm: "report of 1 April 2001; on the same day as Ember Wire",
      },
    });
    expect(told("shore-news")).toEqual({});
  });

  test("is nothing where its reports tell of no event", () => {
    expect(told("far-gazette")).toEqual({});
  });

  test("is what no other outlet has, also where it is of an agency", () => {
    const { events } = realTimeline;
    const alone = events.filter(({ reports }) => new Set(reports.map(({ source }) => source)).size === 1);
    expect(alone.length).toBeGreaterThan(0);
    const listed = [...sourceRecordsOf(realTimeline)].flatMap(([source, { only }]) =>
      only.map(({ event }) => {
        expect(event.reports.every((report) => report.source === source)).toBe(true);
        return event.id;
      }),
    );
    expect(listed.toSorted()).toEqual(alone.map(({ id }) => id).toSorted());
  });
});

describe("the agencies whose texts an outlet carries", () => {
  test("stand with the reports that carry them", () => {
    const { carries } = recordOf("lake-post").record;
    expect(carries.map(({ agency, reports }) => [agency.id, reports.map(({ id }) => id)])).toEqual([
      ["ember-wire", ["lake-storm"]],
    ]);
    expect(recordOf("ember-wire").record.carries).toEqual([]);
  });

  test("are, over all outlets of the real record, those of all reports", () => {
    const carried = [...sourceRecordsOf(realTimeline).values()].flatMap(({ carries }) =>
      carries.flatMap(({ reports }) => reports),
    );
    const expected = realTimeline.reports.filter(({ agency }) => agency !== null);
    expect(carried.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });
});

test("a record has each event once at most, and every source a record", () => {
  const all = sourceRecordsOf(realTimeline);
  expect([...all.keys()]).toEqual(realTimeline.sources);
  for (const [{ id }, { only, first, firstWithOthers }] of all) {
    const listed = [...only, ...first, ...firstWithOthers].map(({ event }) => event.id);
    expect(new Set(listed).size, id).toBe(listed.length);
  }
});
