import { expect, test } from "vitest";
import { ownWords, printedWords, properName } from "../../../src/schema/values.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test("a text is taken as it is written", () => {
  for (const text of [ownWords, printedWords, properName]) expect(text.parse("The ferry")).toBe("The ferry");
});

test.each(["", " ", " The ferry", "The ferry\n"])(
  "the text “%s” is refused for the space at its ends",
  (value) => {
    expect(refusalsOf(ownWords, value)).toEqual([": write text without space at its ends"]);
  },
);

test.each([2001, true, null, new Date(0)])(
  "%s is refused as text, with the word that it may need quotation marks",
  (value) => {
    expect(refusalsOf(ownWords, value)[0]).toContain(
      "in quotation marks if it looks like a number or a date",
    );
  },
);

test("a text of 1 MB, as from a page that was pasted, is refused with how much is taken", () => {
  for (const text of [ownWords, printedWords, properName]) {
    expect(refusalsOf(text, "x".repeat(1_000_000))).toEqual([
      ": shorten the text to 2000 characters or fewer",
    ]);
    expect(refusalsOf(text, "x".repeat(2000))).toEqual([]);
  }
});
