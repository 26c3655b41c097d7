import { expect, test } from "vitest";
import { printPermalinks, readPermalinks } from "../../../../src/desk/permalinks/permalinks-file.ts";

test("addresses are printed in order, each once, below a comment, and read back", () => {
  const text = printPermalinks(["/events/b/", "/", "/events/a/", "/events/b/"]);
  expect(text).toMatch(/^# Every address .+\n\/\n\/events\/a\/\n\/events\/b\/\n$/);
  expect(readPermalinks(text)).toEqual([
    { line: 2, address: "/", valid: true },
    { line: 3, address: "/events/a/", valid: true },
    { line: 4, address: "/events/b/", valid: true },
  ]);
});

test("whatever an editor’s program puts at the ends of lines is passed over", () => {
  expect(readPermalinks("\uFEFF# Comment\r\n\r\n  /events/a/ \r\n/map/")).toEqual([
    { line: 3, address: "/events/a/", valid: true },
    { line: 4, address: "/map/", valid: true },
  ]);
});

test("the day on which an entry came into the record stands behind its address, and is read back", () => {
  const text = printPermalinks(["/events/b/", "/events/a/"], new Map([["/events/b/", "2026-11-22"]]));
  expect(text).toMatch(/\n\/events\/a\/\n\/events\/b\/ 2026-11-22\n$/);
  expect(readPermalinks(text)).toEqual([
    { line: 2, address: "/events/a/", valid: true },
    { line: 3, address: "/events/b/", added: "2026-11-22", valid: true },
  ]);
  expect(readPermalinks("/events/a/ yesterday")).toEqual([
    { line: 1, address: "/events/a/ yesterday", valid: false },
  ]);
});
