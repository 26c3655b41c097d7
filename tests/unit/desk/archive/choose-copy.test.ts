import { describe, expect, test } from "vitest";
import { chooseCopy } from "../../../../src/desk/archive/choose-copy.ts";
import type { Snapshot } from "../../../../src/desk/archive/service.ts";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { copyOf } from "../../../support/desk/archive/answers.ts";

/** What is chosen for the report `post.example/1` of a day, where the service has this capture. */
function chosen(published: string, timestamp: string, part: Partial<Snapshot> = {}) {
  const snapshot = {
    available: true,
    status: "200",
    timestamp,
    url: copyOf("post.example/1", timestamp),
    ...part,
  };
  return chooseCopy(snapshot, { address: "https://post.example/1", published: parseDate(published) });
}

describe("a capture is chosen", () => {
  test.each([
    ["2001-03-05", "20010305000000", "at the beginning of its day"],
    ["2001-03-05", "20010305235959", "at the end of its day"],
    ["2001-03-05", "20260101120000", "long after"],
    ["2001-03", "20010301000000", "in its month, where no more is known"],
    ["2001-03-05~", "20010305000000", "on the day about which it came out"],
    ["2001-03-05", "20010304000000", "on the day before, which in other time zones is the same"],
    ["2001-03-05~", "20010301000000", "on a day at which it may have come out"],
  ])("for a report of %s where it was made at %s, %s", (published, timestamp) => {
    expect(chosen(published, timestamp)).toEqual({ copy: copyOf("post.example/1", timestamp) });
  });

  test("with https where the service says http", () => {
    const url = copyOf("post.example/1", "20010306120000", "http");
    expect(chosen("2001-03-05", "20010306120000", { url })).toEqual({
      copy: "https://web.archive.example/web/20010306120000/https://post.example/1",
    });
  });
});

describe("no capture is chosen", () => {
  test("where there is none, and there is no more to say", () => {
    const wanted = { address: "https://post.example/1", published: parseDate("2001-03-05") };
    expect(chooseCopy(null, wanted)).toEqual({ copy: null, why: null });
  });

  test.each([
    ["2001-03-05", "20010303235959"],
    ["2001-03-05", "19990101000000"],
    ["2001-03-05~", "20010228235959"],
    ["2001-03", "20010227235959"],
  ])(
    "for a report of %s where it was made at %s, before the report can have come out",
    (published, timestamp) => {
      expect(chosen(published, timestamp)).toEqual({
        copy: null,
        why: expect.stringContaining("before the report was published"),
      });
    },
  );

  test.each<[string, Partial<Snapshot>, string]>([
    ["is of an error", { status: "404" }, "status 404"],
    ["is of a redirect", { status: "302" }, "status 302"],
    ["cannot be read", { available: false }, "cannot be read"],
    [
      "is of another page",
      { url: copyOf("post.example/", "20010306120000") },
      "another page, https://post.example/",
    ],
    ["is of another outlet", { url: copyOf("courier.example/1", "20010306120000") }, "another page"],
    [
      "has an address that tells another time",
      { url: copyOf("post.example/1", "20010306120001") },
      "not the address of a copy",
    ],
    ["has the outlet's own address", { url: "https://post.example/1" }, "not the address of a copy"],
    [
      "has an address of no page",
      { url: "https://a.example/web/20010306120000/https://" },
      "not the address of a copy",
    ],
  ])("where it %s, and it is said why", (_what, part, why) => {
    expect(chosen("2001-03-05", "20010306120000", part)).toEqual({
      copy: null,
      why: expect.stringContaining(why),
    });
  });
});
