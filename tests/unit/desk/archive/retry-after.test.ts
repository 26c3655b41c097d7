import { expect, test } from "vitest";
import { parseRetryAfter } from "../../../../src/desk/archive/service.ts";

const now = new Date("2001-03-04T12:00:00Z");

test.each([
  ["0", 0],
  ["120", 120_000],
  ["Sun, 04 Mar 2001 12:00:30 GMT", 30_000],
  ["Sun, 04 Mar 2001 11:00:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["2001-03-04T12:00:30Z", null],
  ["Sunday, 04-Mar-01 12:00:30 GMT", null],
  ["Sun, 99 Mar 2001 12:00:30 GMT", null],
  ["", null],
  [null, null],
])("“Retry-After: %s” asks to wait %s milliseconds", (header, wait) => {
  expect(parseRetryAfter(header, now)).toBe(wait);
});
