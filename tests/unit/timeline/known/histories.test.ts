import { expect, test } from "vitest";
import { historiesOf } from "../../../../src/timeline/known/histories.ts";
import { account, event, measure, organisation, report } from "../../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  organisations: [organisation("company")],
  measures: [measure("boats")],
  events: [
    event("storm", "2001-03-04", {
      disputes: [
        {
          question: "Why?",
          about: "cause",
          positions: [
            { says: "Wind", reports: ["first"] },
            { says: "Rain", reports: ["second"] },
          ],
        },
      ],
    }),
    event("hush", "2001-03-04"),
  ],
  reports: [
    report("forecast", "2001-03-02", { accounts: [account("storm")] }),
    report("first", "2001-03-05", {
      accounts: [account("storm", { figures: [{ measure: "boats", value: 3 }] })],
    }),
    report("second", "2001-03-07", {
      accounts: [account("storm", { confirmedBy: ["company"], figures: [{ measure: "boats", value: 4 }] })],
    }),
  ],
});
const histories = historiesOf(timeline);

test("an event has the days on which it was announced, reported, confirmed, denied and disputed", () => {
  const { announced, first, confirmed, denied, disputed } = histories.ofEvent(
    withId(timeline.events, "storm"),
  );
  expect([announced?.day, first?.day, confirmed?.day, denied, disputed.map(({ day }) => day)]).toEqual([
    "2001-03-02",
    "2001-03-05",
    "2001-03-07",
    null,
    ["2001-03-07"],
  ]);
});

test("an event without reports has none of them", () => {
  expect(histories.ofEvent(withId(timeline.events, "hush"))).toEqual({
    announced: null,
    first: null,
    confirmed: null,
    denied: null,
    disputed: [],
  });
});

test("a measure has the days on which its answers reached further", () => {
  const steps = histories.ofMeasure(withId(timeline.measures, "boats"));
  expect(
    steps.map(({ day, change }) => [
      day.day,
      change.after.least.figure.value,
      change.after.most.figure.value,
    ]),
  ).toEqual([
    ["2001-03-05", 3, 3],
    ["2001-03-07", 3, 4],
  ]);
});
