import { expect, test } from "vitest";
import { eventFigures } from "../../../src/timeline/comparison/event-figures.ts";
import { account, event, measure, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

interface Given {
  readonly of?: "crossing" | "sinking";
  readonly value: number;
  readonly qualifier?: "about" | "over";
  readonly published?: string;
}

/** What the page of the crossing says of its figures, given all figures of the record. */
function crossing(given: readonly Given[], overTime = false) {
  const { events } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people", overTime })],
    events: [event("crossing", "2001-03-04"), event("sinking", "2001-03-05")],
    reports: given.map(({ of = "crossing", value, qualifier, published = "2001-03-06" }, index) =>
      report(`r${index}`, published, {
        accounts: [account(of, { figures: [{ measure: "passengers", value, qualifier }] })],
      }),
    ),
  });
  return eventFigures(withId(events, "crossing"));
}

test("figures of one event that exclude each other cannot all be right", () => {
  const [figures, ...more] = crossing([{ value: 40 }, { value: 12 }]);
  expect(more).toEqual([]);
  expect(figures).toMatchObject({ exclude: true, elsewhere: [], inAll: 2 });
  expect(figures?.measure.id).toBe("passengers");
  expect(figures?.answers.map(({ says }) => says)).toEqual(["12 people", "40 people"]);
});

test("figures of one event that agree do not exclude each other, whatever other events say", () => {
  expect(
    crossing([
      { value: 12 },
      { value: 12, qualifier: "about" },
      { of: "sinking", value: 40 },
      { of: "sinking", value: 40, qualifier: "over" },
      { of: "sinking", value: 12 },
    ])[0],
  ).toMatchObject({ exclude: false, elsewhere: ["40 people"], inAll: 5 });
});

test("other numbers elsewhere are not named where those of the event exclude each other already", () => {
  expect(crossing([{ value: 12 }, { value: 40 }, { of: "sinking", value: 90 }])[0]).toMatchObject({
    exclude: true,
    elsewhere: [],
  });
});

test("of a number that changed with time, other days say nothing", () => {
  expect(
    crossing(
      [
        { value: 12 },
        { value: 40, published: "2001-03-09" },
        { of: "sinking", value: 90, published: "2001-05-01" },
      ],
      true,
    )[0],
  ).toMatchObject({ exclude: false, elsewhere: [] });
});

test("a figure that no other report gives stands in its account alone", () => {
  expect(crossing([{ value: 12 }])).toEqual([]);
});
