import { describe, expect, test } from "vitest";
import { dayToken, extraWords, thingToken, titleToken } from "../../../src/search/index-tokens.ts";

test("tokens are single words of small letters, one for each thing and day", () => {
  const tokens = [
    thingToken("person", "ada-pike"),
    thingToken("person", "adapike"),
    thingToken("place", "base-102"),
    dayToken("2024-06-12"),
    dayToken("2024-06-21"),
  ];
  for (const token of tokens) expect(token).toMatch(/^x[a-z]+x$/);
  expect(new Set(tokens).size).toBe(tokens.length);
});

test("the forms of an English word have one token in titles, which begins like the word", () => {
  expect(titleToken("withdrawal")).toBe(titleToken("withdrawing"));
  expect(titleToken("withdrawal")).toMatch(/^withdraw/);
  expect(titleToken("ferry")).not.toBe(titleToken("fern"));
});

describe("words by which a text is found in addition to those that Pagefind reads in it", () => {
  test.each([
    [
      "words that it compares otherwise",
      "A plain café in Xankəndi, O’Brien’s",
      ["brien", "obriens", "xankendi"],
    ],
    [
      "numbers with their thousands apart",
      "50,000 people, 1 960 soldiers, 100.000",
      ["50000", "1960", "100000"],
    ],
    ["numbers with a point, and none in a list", "12, 13 and 2.5", ["25"]],
    ["abbreviations with points", "The U.N. and О.Д.К.Б.", ["un", "одкб"]],
    ["the parts of joined words", "the Baikal–Amur line", ["baikal", "amur"]],
    ["words behind an elision", "L’avenir de l'Artsakh", ["lavenir", "lartsakh", "avenir", "artsakh"]],
    ["letters and pairs of letters where there are no spaces", "撤军了", ["撤", "军", "了", "撤军", "军了"]],
    ["pairs across the mark of a long vowel", "ナー船", ["ナ", "ー", "船", "ナー", "ー船"]],
  ])("%s", (_what, text, words) => {
    expect(extraWords([text, null]).toSorted()).toEqual(words.toSorted());
  });
});
