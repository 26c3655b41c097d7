import { describe, expect, test } from "vitest";
import { findAddress, findDay, findLanguage, findTitle } from "../../../../src/desk/import/find-facts.ts";

const found = (...values: string[]) => values.map((value) => ({ value, from: "somewhere" }));
const today = "2024-06-12";

describe("the day of publication", () => {
  const dayOf = (moments: string[], printed: string[] = [], address: string | null = null) =>
    findDay({ moments: found(...moments), printedMoments: found(...printed) }, address, today);

  test.each([
    ["2001-03-05", "2001-03-05"],
    ["2001-03-05T23:30:00+12:00", "2001-03-05"],
    ["2001-03-05 23:30", "2001-03-05"],
    ["20010305T2330", "2001-03-05"],
    ["Mon, 5 Mar 2001 23:30:00 GMT", "2001-03-05"],
    ["March 5, 2001", "2001-03-05"],
    ["5 March 2001", "2001-03-05"],
  ])("%s is %s, in the outlet’s own time", (moment, day) => {
    expect(dayOf([moment])?.published).toBe(day);
  });

  test.each([
    "2001-02-30",
    "2001-13-01",
    "2024-06-13",
    "05.03.2001",
    "yesterday",
    "0000-01-01",
    "2001-03-055",
    "",
  ])("“%s” is no day of the past", (moment) => {
    expect(dayOf([moment])).toBeNull();
  });

  test("it is told how the day is known, where the page does not print it", () => {
    expect(dayOf(["2001-03-05"], ["2001-03-05"])).toEqual({ published: "2001-03-05", note: null });
    expect(dayOf([], ["2001-03-05"])).toEqual({ published: "2001-03-05", note: null });
    expect(dayOf(["2001-03-05"], ["2001-01-01"])).toEqual({
      published: "2001-03-05",
      note: "The day is from the metadata of the page (somewhere).",
    });
    expect(dayOf(["2001-03-05T23:30:00Z"])?.note).toContain("in UTC");
    expect(dayOf(["soon"], [], "https://post.example/2001/3/5/sank")).toEqual({
      published: "2001-03-05",
      note: "The day is from the address of the page.",
    });
    expect(dayOf([], [], "https://post.example/2001/13/5/sank")).toBeNull();
  });
});

describe("the language", () => {
  const languageOf = (languages: string[], text = "") =>
    findLanguage({ languages: found(...languages), titles: [], text });
  const russian = "Паром ушёл на покой и больше не вернётся никогда";

  test.each([
    ["en-NZ", "en"],
    ["ru_RU", "ru"],
    ["zh-Hant-TW", "zh-Hant"],
    ["HY", "hy"],
  ])("%s is %s", (written, tag) => {
    expect(languageOf([written])).toBe(tag);
  });

  test("what is no language, or not written in the script of the text, is passed over", () => {
    expect(languageOf(["", "english!", "und", "az"])).toBe("az");
    expect(languageOf(["en", "ru"], russian)).toBe("ru");
    expect(languageOf(["en"], russian)).toBeNull();
    expect(languageOf(["ja"], "日本語の記事".repeat(10))).toBe("ja");
  });
});

describe("the headline", () => {
  const titleOf = (...titles: string[]) =>
    findTitle({ titles: found(...titles) }, ["Ember Post", "post.ember.example"]);

  test.each([
    ["Ferry sinks | Ember Post", "Ferry sinks"],
    ["Ferry sinks — and floats – EMBER POST", "Ferry sinks — and floats"],
    ["Ferry sinks - post.ember.example", "Ferry sinks"],
    ["Ferry – the end", "Ferry – the end"],
    [" Ferry\n\u0000\u202E sinks\u200B ", "Ferry sinks"],
  ])("%s is %s", (title, headline) => {
    expect(titleOf(title)).toBe(headline);
  });

  test("has the signs of the heading, where that is the same", () => {
    const titles = [
      { value: 'Ferry "sinks" - Ember Post', from: "og:title" },
      { value: "Ember Post", from: "heading" },
      { value: "Ferry “sinks”", from: "heading" },
    ];
    expect(findTitle({ titles }, ["Ember Post"])).toBe("Ferry “sinks”");
  });

  test("the outlet’s name, nothing, and a whole text are none", () => {
    expect(titleOf("Ember Post", "", "x".repeat(301), "Ferry sinks")).toBe("Ferry sinks");
    expect(titleOf("Ember Post")).toBeNull();
  });
});

describe("the address", () => {
  const addressOf = (from: string | null, ...addresses: string[]) =>
    findAddress({ addresses: found(...addresses) }, from);
  const page = "https://m.post.example/1?utm_source=x";

  test("is the one that the page names on its own site", () => {
    expect(addressOf(page, "/one?fbclid=2")).toBe("https://m.post.example/one");
    expect(addressOf(page, "https://post.example/one")).toBe("https://post.example/one");
    expect(addressOf("https://amp.post.example/1", "https://www.post.example/one")).toBe(
      "https://www.post.example/one",
    );
  });

  test("is the one where it was fetched, where it names none of use", () => {
    expect(addressOf(page)).toBe("https://m.post.example/1");
    expect(
      addressOf(page, "https://elsewhere.example/1", "https://post.example/", "javascript:x", "http://"),
    ).toBe("https://m.post.example/1");
  });

  test("of a saved page is whole, or not known", () => {
    expect(addressOf(null, "/one", "https://post.example/one")).toBe("https://post.example/one");
    expect(addressOf(null, "/one")).toBeNull();
  });
});
