import fc from "fast-check";
import { expect, test } from "vitest";
import { shorten } from "../../../src/timeline/text.ts";

test.each([
  ["a text that fits is left as it is", "The ferry stops", 15, "The ferry stops"],
  ["one that is longer ends at a word", "The ferry stops for good", 15, "The ferry…"],
  ["the last word may end where the room does", "The ferry stops for good", 16, "The ferry stops…"],
  [
    "no comma or dash is left before the ellipsis",
    "The ferry, as we know – stops",
    24,
    "The ferry, as we know…",
  ],
  ["a word that takes up most of the room is cut within", "Ferrystoppingtime at the quay", 10, "Ferrystop…"],
  ["a letter is never cut from its marks", "e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…"],
])("%s", (_what, text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});

test("whatever the text, it has at most so many letters, and begins as it did", () => {
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.integer({ min: 2, max: 40 }),
      (text, limit) => {
        const short = shorten(text, limit);
        expect([...letters.segment(short)].length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(short.replace(/…$/, "")) || short === text).toBe(true);
      },
    ),
  );
});
