import { expect, test } from "vitest";
import { quote } from "../../../src/schema/account.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

function quotationOf(count: number, between = " ") {
  return { speaker: "pike", words: Array.from({ length: count }, () => "ahoy").join(between) };
}

test("a quotation of 25 words is taken", () => {
  expect(refusalsOf(quote, quotationOf(25))).toEqual([]);
  expect(refusalsOf(quote, quotationOf(25, "\n  "))).toEqual([]);
});

test("a quotation of 26 words is refused, with the limit", () => {
  expect(refusalsOf(quote, quotationOf(26))).toEqual(["words: shorten the quotation to 25 words or fewer"]);
  expect(refusalsOf(quote, quotationOf(26, "\n"))).toHaveLength(1);
});

test("a quotation without words or without speaker is refused", () => {
  expect(refusalsOf(quote, { speaker: "pike", words: "" })).toHaveLength(1);
  expect(refusalsOf(quote, { words: "ahoy" })).toHaveLength(1);
});

test("a quotation in a script without spaces is counted by its words", () => {
  expect(refusalsOf(quote, { speaker: "pike", words: "船は座礁した" })).toEqual([]);
  expect(refusalsOf(quote, { speaker: "pike", words: "船は運河で座礁した。".repeat(5) })).toEqual([
    "words: shorten the quotation to 25 words or fewer",
  ]);
});
