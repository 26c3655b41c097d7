import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstSentence, plainText } from "../../../src/timeline/text.ts";

describe("the words of a Markdown text", () => {
  test.each([
    ["marks of emphasis", "The **ferry** of _Lake_ Ember", "The ferry of Lake Ember"],
    ["a link, without its address", "see [the log](https://log.example/)", "see the log"],
    ["code", "the `Ember`", "the Ember"],
    ["a heading", "# Ferry\n\nIt ran.", "Ferry It ran."],
    ["two paragraphs", "It ran.\n\nIt sank.", "It ran. It sank."],
    ["a line that goes on", "It ran\nand sank.", "It ran and sank."],
    ["a hard break", "It ran  \nand sank.", "It ran and sank."],
    ["a hard break by backslash", "It ran\\\nand sank.", "It ran and sank."],
    ["a list", "- oars\n- sails\n\nand a mast", "oars sails and a mast"],
    ["a list in a list", "1. oars\n   - left\n   - right\n2. sails", "oars left right sails"],
    ["a quotation of two paragraphs", "> It ran.\n>\n> It sank.", "It ran. It sank."],
    ["a hard break inside a mark", "**It ran  \nand sank.**", "It ran and sank."],
    ["a comment", "It ran. <!-- ask the captain -->\n\n<!-- really? -->", "It ran."],
    ["nothing", "\n\n", ""],
  ])("%s", (_what, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });
});

describe("the first sentence", () => {
  test.each([
    ["The ferry ran. Then it sank.", "The ferry ran."],
    ["The ferry ran", "The ferry ran"],
    ["Did it run? It did.", "Did it run?"],
    ["It left at 5.30 a.m. with 2.5 tons. Then it sank.", "It left at 5.30 a.m. with 2.5 tons."],
    ["“It sank.” So she said. It did.", "“It sank.”"],
    ["Dr. Pike spoke. Then she left.", "Dr. Pike spoke."],
    ["Lt. Gen. Orlo Vent came. He saw it.", "Lt. Gen. Orlo Vent came."],
    ["The U.S. Navy came. It left.", "The U.S. Navy came."],
    ["A. B. Pike spoke. Then she left.", "A. B. Pike spoke."],
    ["It ran (see No. 5). It sank.", "It ran (see No. 5)."],
    ["He said no. She left.", "He said no."],
    ["Паром ушёл. Он утонул.", "Паром ушёл."],
    ["", ""],
  ])("of “%s” is “%s”", (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

test("texts with and without marks are read alike: a comment beside a text changes none of its words", () => {
  const piece = fc.constantFrom(
    // Without “~”: three of them begin a code block, which takes in the comment.
    ..."aZé“”(.,;:'#+-=!1 \t\n\r|",
    "\n\n",
    "  \n",
    "\r\n",
    "Ստեփանակերտ",
    "Ռazm – ",
    "\u00a0",
    "    ",
    "www.lake.example",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(plainText(text)).toBe(plainText(`${text}\n\n<!-- beside -->`));
    }),
    { numRuns: 1000 },
  );
});
