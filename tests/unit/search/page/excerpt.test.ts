import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { indexWords } from "../../../../src/search/index-words.ts";
import { excerptOf, hasWords } from "../../../../src/search/page/excerpt.ts";

const names = indexWords(
  [
    ["Ember Quay", "Էմբեր", "Эмбер-Кей"],
    ["Ada Pike", "Эйда Пайк", "Pike"],
  ],
  [],
);

/** An excerpt as one text, with the marks as brackets. */
function shown(text: string, query: string): string {
  return excerptOf(text, query, names)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("an excerpt", () => {
  it("marks the words of the query in any spelling that search takes for the same", () => {
    expect(shown("The ferry left Şuşa early.", "susa")).toBe("The ferry left [Şuşa] early.");
    expect(shown("They withdrew from Xankəndi.", "XANKENDI withdraw")).toBe(
      "They [withdrew] from [Xankəndi].",
    );
  });

  it("marks the other names of what the query names, as far as the text has them whole", () => {
    expect(shown("She came to Ember Quay, not to the quay.", "Էմբեր")).toBe(
      "She came to [Ember Quay], not to the quay.",
    );
    expect(shown("Ada Pike spoke, and Pike was heard.", "Пайк")).toBe(
      "[Ada Pike] spoke, and [Pike] was heard.",
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
          const pieces = excerptOf(text, query, names).map((piece) => piece.text);
          const inner = pieces.join("").replace(/^… /, "").replace(/ …$/, "");
          expect(text.includes(inner) || text.startsWith(inner) || inner === text).toBe(true);
        },
      ),
    );
  });
});

describe("whether a page answers a query", () => {
  test.each([
    ["ferry", true],
    ["ferries left", true],
    ["էմբեր", true],
    ["zzyzx", false],
    ["ferry zzyzx", false],
    ["le", true],
    ["qu", true],
    ["xe", false],
  ])("“%s”: %s", (query, expected) => {
    expect(hasWords("The ferry left the shore.", query, names)).toBe(expected);
  });
});
