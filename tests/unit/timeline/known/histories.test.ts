import { expect, test } from "vitest";
import { historiesOf } from "../../../../src/timeline/known/histories.ts";
import { historyInWords, spanInWords } from "../../../../src/timeline/known/words.ts";
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
    event("wreck", "2001-03-08"),
  ],
  reports: [
    report("forecast", "2001-03-02", { accounts: [account("storm")] }),
    report("first", "2001-03-05", {
      accounts: [account("storm", { figures: [{ measure: "boats", value: 3 }] })],
    }),
    report("wreck-news", "2001-03-09~", { accounts: [account("wreck")] }),
    report("second", "2001-03-07", {
      accounts: [account("storm", { confirmedBy: ["company"], figures: [{ measure: "boats", value: 4 }] })],
    }),
  ],
});
const histories = historiesOf(timeline);

const textOf = (known: { readonly date: { readonly edtf: string } } | null) => known?.date.edtf;

test("an event has the days on which it was announced, reported, confirmed, denied and disputed", () => {
  const { announced, first, confirmed, denied, disputed } = histories.ofEvent(
    withId(timeline.events, "storm"),
  );
  expect([announced, first, confirmed, denied, ...disputed].map(textOf)).toEqual([
    "2001-03-02",
    "2001-03-05",
    "2001-03-07",
    undefined,
    "2001-03-07",
  ]);
});

test("a report whose day is not exact tells of an event by that day", () => {
  const wreck = withId(timeline.events, "wreck");
  expect(histories.ofEvent(wreck).first).toMatchObject({
    day: "2001-03-12",
    date: { edtf: "../2001-03-12" },
  });
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
  expect(steps.map(({ day, change }) => [day, spanInWords(change.after)])).toEqual([
    ["2001-03-05", "3 boats"],
    ["2001-03-07", "from 3 boats to 4 boats"],
  ]);
});

test("in words, an event has its days in order of time", () => {
  const steps = historyInWords(histories.ofEvent(withId(timeline.events, "storm")));
  expect(steps.map(({ words, day }) => `${words} ${day}`)).toEqual([
    "first mentioned 2001-03-02",
    "first reported 2001-03-05",
    "confirmed 2001-03-07",
    "reports first differ 2001-03-07",
  ]);
});
