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
  " https://post.example/",
  "https://",
])("the address “%s” is refused, with how to write one", (value) => {
  const refusals = refusalsOf(address, value);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain("write a whole address that begins with https:// or http://");
});

test("a space within an address is refused, with how to write it", () => {
  expect(refusalsOf(address, "https://post.example/a b")).toEqual([
    ": write %20 instead of the space, or open the page and copy its address",
  ]);
});

test.each([
  "https:post.example/1",
  "https:/post.example/1",
  "https:///post.example/1",
  "https:\\\\post.example\\1",
])("the address “%s”, which only browsers complete, is refused", (value) => {
  expect(refusalsOf(address, value)).toEqual([
    ": write a whole address that begins with https:// or http://",
  ]);
});

test.each([
  ["https://post.example\\@elsewhere.example/", "write %5C instead of “\\”"],
  ['https://post.example/"x', 'write %22 instead of “"”'],
  ["https://post.example/<b>", "write %3C instead of “<”"],
  ["https://post.example/{a}", "write %7B instead of “{”"],
  ["https://post.example/100%", "write %25 instead of the percent sign"],
  ["https://post.example/%0d%0aSet-Cookie:x", "remove %0d, which stands for a control character"],
  ["https://post.example@elsewhere.example/", "write elsewhere.example right after the two slashes"],
  ["https://ada:secret@post.example:8080/", "write post.example:8080 right after the two slashes"],
  ["https://post..example/", "“post..example” is not the name of a host"],
  ["https://-post.example/", "“-post.example” is not the name of a host"],
  [`https://${"x".repeat(64)}.example/`, "is not the name of a host"],
  ["https://ｐｏｓｔ.example/", "browsers read the host “ｐｏｓｔ.example” as post.example"],
  ["https://post。example/", "browsers read the host “post。example” as post.example"],
  ["https://2130706433/", "browsers read the host “2130706433” as 127.0.0.1"],
])("the address “%s”, which is read in different ways, is refused: %s", (value, advice) => {
  const refusals = refusalsOf(address, value);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain(advice);
});

test.each([
  "https://post.example/паром/?q=ქართული",
  "https://POST.example/X",
  "https://post.example./x",
  "https://xn--80akhbyknj4f.example/",
  "https://post.example/a,b;c(d)'e",
  "https://post.example/%D0%BF",
])("the address “%s” is taken", (value) => {
  expect(refusalsOf(address, value)).toEqual([]);
});
