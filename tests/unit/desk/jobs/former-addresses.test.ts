import { describe, expect, test } from "vitest";
import {
  nearestAddress,
  redirectsAfter,
  renamedAddress,
} from "../../../../src/desk/jobs/former-addresses.ts";

const pages =
  (...all: string[]) =>
  (address: string) =>
    all.includes(address);

describe("what was below an old id is found below the new one", () => {
  test.each([
    ["/people/pat/", "pat", "patty", ["/people/patty/"], "/people/patty/"],
    [
      "/people/pat/feed.xml",
      "pat",
      "patty",
      ["/people/patty/", "/people/patty/feed.xml"],
      "/people/patty/feed.xml",
    ],
    ["/events/storm/3/", "storm", "gale", ["/events/gale/", "/events/gale/2/"], "/events/gale/"],
    ["/embed/events/events/", "events", "gale", ["/embed/events/gale/"], "/embed/events/gale/"],
    ["/people/people/", "people", "pat", ["/people/pat/", "/pat/"], "/people/pat/"],
    ["/topics/storms/calendar.ics", "storms", "gales", ["/timeline.ics"], "/timeline.ics"],
    ["/topics/storms/feed/2001.xml", "storms", "gales", [], "/feed.xml"],
  ])("%s", (address, from, to, all, expected) => {
    expect(renamedAddress(from, to)(address, pages(...all))).toBe(expected);
  });
});

test.each([
  ["/known/2001-05/", ["/known/"], "/known/"],
  ["/1999/", [], "/"],
  ["/people/pat/2/", ["/people/"], "/people/"],
])("what is gone from %s is looked for above it", (address, all, expected) => {
  expect(nearestAddress(address, pages(...all))).toBe(expected);
});

describe("redirects.yaml", () => {
  const to = (destination: string) => ({
    promised: ["/events/storm/"],
    has: pages("/events/gale/", "/events/"),
    destinationOf: () => destination,
  });

  test("is made where there was none, and is none where nothing is left in it", () => {
    expect(redirectsAfter(null, to("/events/gale/"))).toBe("/events/storm/: /events/gale/\n");
    const back = {
      promised: ["/events/storm/"],
      has: pages("/events/storm/"),
      destinationOf: () => "/events/storm/",
    };
    expect(redirectsAfter("/events/storm/: /events/gale/\n", back)).toBeNull();
  });

  test("keeps its comments, its quotation marks and the end of its last line", () => {
    const text =
      '# Moved.\n"/a/": "/events/" # Long ago.\n\n# Gone.\n/b/:\n  withdrawn: It was a joke.\n  date: "2001-02-03"';
    expect(redirectsAfter(text, to("/events/gale/"))).toBe(`${text}\n/events/storm/: /events/gale/\n`);
  });

  test("says nothing new where nothing is lost", () => {
    const all = { promised: ["/events/gale/"], has: pages("/events/gale/"), destinationOf: () => "/" };
    expect(redirectsAfter(null, all)).toBeNull();
    expect(redirectsAfter("# Nothing has moved.\n", all)).toBe("# Nothing has moved.\n");
  });

  test("in which all is in one line is left to an editor", () => {
    expect(() => redirectsAfter("{ /a/: /events/ }", to("/events/gale/"))).toThrow("in an unusual way");
  });
});
