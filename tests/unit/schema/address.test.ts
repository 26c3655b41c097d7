import { expect, test } from "vitest";
import { address } from "../../../src/schema/values.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test.each([
  "https://post.example/",
  "http://post.example/a?b=c#d",
  "https://пост.example/паром",
  "https://web.archive.example/web/2024/https://post.example/",
])("the address %s is taken", (value) => {
  expect(refusalsOf(address, value)).toEqual([]);
});

test.each([
  "post.example/1",
  "//post.example/1",
  "/1",
  "",
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://post.example/",
  "mailto:editor@post.example",
  "https://post.example/a b",
  " https://post.example/",
  "https://",
])("the address “%s” is refused, with how to write one", (value) => {
  const refusals = refusalsOf(address, value);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain("write a whole address that begins with https:// or http://");
});
