import { expect, test } from "vitest";
import { contact } from "../../../src/schema/site.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test.each([
  "https://post.example/errors/",
  "http://post.example/errors",
  "mailto:desk@post.example",
  "mailto:desk@post.example?subject=An%20error",
])("readers can be sent to %s", (url) => {
  expect(refusalsOf(contact, { name: "The desk", url })).toEqual([]);
});

test.each([
  "desk@post.example",
  "post.example/errors",
  "mailto:",
  "mailto:desk",
  "mailto:desk@post.example ",
  "javascript:alert(1)",
  "tel:+100",
  "",
])("the address “%s” is refused, with how to write one", (url) => {
  expect(refusalsOf(contact, { name: "The desk", url })).toEqual([
    "url: write a whole address that begins with https://, http:// or mailto:",
  ]);
});
