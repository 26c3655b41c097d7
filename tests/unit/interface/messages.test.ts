import { describe, expect, test } from "vitest";
import { interfaceIn } from "../../../src/interface/interface.ts";
import { interfaceLanguages } from "../../../src/interface/languages.ts";
import { en } from "../../../src/interface/messages/en.ts";
import { keysOf } from "../../../src/schema/map-keys.ts";

const values = { count: 21, name: "Ada Pike", date: "2001" };

describe.each(interfaceLanguages)("the interface in %s", (language) => {
  const { say, pieces } = interfaceIn(language);

  test.each(keysOf(en))("says “%s”, with the links of the English", (name) => {
    const said = say(name, values);
    expect(said).not.toBe("");
    expect(said).not.toMatch(/[{}$]/);
    const linksOf = (found: ReturnType<typeof pieces>) => found.flatMap(({ link }) => link ?? []).toSorted();
    expect(linksOf(pieces(name, values))).toEqual(linksOf(interfaceIn("en").pieces(name, values)));
    expect(
      pieces(name, values)
        .map(({ text }) => text)
        .join(""),
    ).toBe(said);
  });

  test("names what a message is about", () => {
    expect(say("reviewed", values)).toContain("Ada Pike");
    expect(say("reportCount", { count: 7 })).toContain("7");
  });
});

test.each([
  ["en", 1, "1 report"],
  ["en", 21, "21 reports"],
  ["ru", 1, "1 сообщение"],
  ["ru", 3, "3 сообщения"],
  ["ru", 5, "5 сообщений"],
  ["ru", 11, "11 сообщений"],
  ["ru", 21, "21 сообщение"],
  ["ru", 22, "22 сообщения"],
  ["az", 21, "21 xəbər"],
  ["hy", 21, "21 հաղորդում"],
])("in %s, a count of %i reports is “%s”", (language, count, words) => {
  expect(interfaceIn(language).say("reportCount", { count })).toBe(words);
});

test.each([
  ["ru-RU", "Карта"],
  ["fr", "Map"],
])("%s has the nearest interface there is", (language, words) => {
  expect(interfaceIn(language).say("map")).toBe(words);
});

test("a message without what it is about is refused, not printed in part", () => {
  expect(() => interfaceIn("ru").say("reviewed")).toThrow(/“reviewed” of src\/interface\/messages\/ru\.ts/);
});
