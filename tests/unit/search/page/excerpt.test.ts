import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../../src/search/page/excerpt.ts";

/** An excerpt as one text, with the marks as brackets. */
function shown(text: string, ...marks: readonly string[]): string {
  return excerptOf(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("an excerpt", () => {
  it("marks words in any spelling that search takes for the same, and the forms of English words", () => {
    expect(shown("The ferry left Şuşa early.", "susa")).toBe("The ferry left [Şuşa] early.");
    expect(shown("They announced it. An announcement.", "announcement")).toBe(
      "They [announced] it. An [announcement].",
    );
    expect(shown("He put it down, Putin said.", "putin")).toBe("He put it down, [Putin] said.");
  });

  it("marks phrases where the text has them whole", () => {
    expect(shown("She came to Ember Quay, not to the quay.", "ember quay")).toBe(
      "She came to [Ember Quay], not to the quay.",
    );
  });

  it("shows the piece with the most matches, and dots where the text goes on", () => {
    const filler = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const excerpt = shown(`${filler} the quay at last ${filler}`, "quay");
    expect(excerpt).toMatch(/^… .*\[quay\].* …$/);
    expect(excerpt.split(" ").length).toBeLessThan(40);
  });

  it("shows the beginning where nothing matches, and nothing of nothing", () => {
    expect(shown("Short and whole.", "missing")).toBe("Short and whole.");
    expect(shown("", "quay")).toBe("");
  });

  it("never changes a letter of the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ maxLength: 10 }),
        (text, query) => {
          const pieces = excerptOf(text, [query]).map((piece) => piece.text);
          const inner = pieces.join("").replace(/^… /, "").replace(/ …$/, "");
          expect(text.includes(inner) || text.startsWith(inner) || inner === text).toBe(true);
        },
      ),
    );
  });
});
