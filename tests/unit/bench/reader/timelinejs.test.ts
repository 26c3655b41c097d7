import { expect, test } from "vitest";
import { peerDate } from "../../../bench/reader/timelinejs.ts";

function event(date: string, start: string | null, end: string | null) {
  return { title: "Storm", summary: "It blew.", date, dateText: "words", start, end, major: false };
}

test("TimelineJS is told no more of a date than the record knows", () => {
  expect(peerDate(event("2001-03-04", "2001-03-04", "2001-03-04"))).toEqual({
    year: "2001",
    month: "3",
    day: "4",
    display_date: "words",
  });
  expect(peerDate(event("2001-03~", "2001-03-01", "2001-03-31"))).toEqual({
    year: "2001",
    month: "3",
    display_date: "words",
  });
  expect(peerDate(event("199X", "1990-01-01", "1999-12-31"))).toEqual({
    year: "1990",
    display_date: "words",
  });
  expect(peerDate(event("2001-21", "2001-03-01", "2001-05-31"))).toEqual({
    year: "2001",
    display_date: "words",
  });
  expect(peerDate(event("../2001-03", null, "2001-03-31"))).toEqual({
    year: "2001",
    month: "3",
    display_date: "words",
  });
});
