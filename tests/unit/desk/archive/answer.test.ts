import { expect, test } from "vitest";
import { parseAnswer } from "../../../../src/desk/archive/service.ts";
import { captured, nothing } from "../../../support/desk/archive/answers.ts";

test("the nearest capture is read from an answer", () => {
  expect(parseAnswer(captured("post.example/1", "20010306120000").body)).toEqual({
    available: true,
    url: "http://web.archive.example/web/20010306120000/https://post.example/1",
    timestamp: "20010306120000",
    status: "200",
  });
});

test("an answer without a capture is none", () => {
  expect(parseAnswer(nothing.body)).toBeNull();
});

const closest = {
  available: true,
  url: "http://a.example/web/20010306120000/http://b.example/",
  timestamp: "20010306120000",
  status: "200",
};

test("the status may be a number", () => {
  const text = JSON.stringify({ archived_snapshots: { closest: { ...closest, status: 404 } } });
  expect(parseAnswer(text)).toMatchObject({ status: "404" });
});

test.each([
  ["", "is empty"],
  ["<html>Down for maintenance</html>", "is a page"],
  ["null", "is null"],
  ["[]", "is a list"],
  ["{}", "says nothing of captures"],
  ['{"archived_snapshots": null}', "has null for the captures"],
  [JSON.stringify({ archived_snapshots: { closest: { ...closest, timestamp: "2001" } } }), "has half a time"],
  [
    JSON.stringify({ archived_snapshots: { closest: { ...closest, url: "javascript:alert(1)" } } }),
    "has no web address",
  ],
  [
    JSON.stringify({ archived_snapshots: { closest: { ...closest, available: "yes" } } }),
    "has a text for yes or no",
  ],
])("“%s”, which %s, is no answer", (text) => {
  expect(parseAnswer(text)).toBeUndefined();
});
