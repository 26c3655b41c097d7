import { expect, test } from "vitest";
import { timelineDate } from "../../bench/reader/timelinejs.ts";

test.each([
  ["2001-03-04", "2001-03-04", "2001-03-04", { year: "2001", month: "3", day: "4" }],
  ["2001-03~", "2001-03-01", "2001-03-31", { year: "2001", month: "3" }],
  ["199X", "1990-01-01", "1999-12-31", { year: "1990" }],
  ["2001-21", "2001-03-01", "2001-05-31", { year: "2001" }],
  ["../2001-03", null, "2001-03-31", { year: "2001", month: "3" }],
])("TimelineJS gets no more of %s than the record knows", (date, start, end, expected) => {
  expect(timelineDate({ date, dateText: "words", start, end })).toEqual({
    ...expected,
    display_date: "words",
  });
});
