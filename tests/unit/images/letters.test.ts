import { expect, test } from "vitest";
import type { Card } from "../../../src/images/cards.ts";
import { loadFaces, sans, serif } from "../../../src/images/design.ts";
import { lettersWithoutFont, plainLetters } from "../../../src/images/letters.ts";
import { typeset } from "../../../src/images/share-pictures.ts";

function card(title: string, others: Partial<Card> = {}): Card {
  return { kind: "event", date: null, title, text: null, places: null, counts: "1 report", ...others };
}

/** The letters that are missing for each card; nothing where the card can be drawn. */
async function missing(cards: readonly Card[], masthead = "The ferry") {
  const found = await lettersWithoutFont(cards, masthead);
  return cards.map((one) => found.get(one)?.join(""));
}

test("a title in letters of no font is named, with the letters that are missing", async () => {
  expect(
    await missing([
      card("The ferry sank"),
      card("Паром затонул – ԼԱՍՏԸ խորտակվեց"),
      card("ბორანი"),
      card("渡船"),
      card("العبارة"),
      card("Sunk 🚢"),
    ]),
  ).toEqual([undefined, undefined, "ბორანი", "渡船", "العبرة", "🚢"]);
});

test("the other words of a card count, too", async () => {
  expect(await missing([card("Sunk", { places: "თბილისი" })])).toEqual(["თბილს"]);
  expect(await missing([card("Sunk", { text: "At 湖" })])).toEqual(["湖"]);
});

test("where the name of the site cannot be drawn, no picture can", async () => {
  expect(await missing([card("Sunk"), card("Found")], "渡")).toEqual(["渡", "渡"]);
});

test("the letters that are taken for granted are in both families", async () => {
  const faces = await loadFaces();
  const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(
    // What is not seen is no box: spaces, and the sign for a place where a word can be broken.
    (letter) => plainLetters.test(letter) && !/[\s\u00ad]/.test(letter),
  );
  for (const fontFamily of [serif, sans]) {
    const drawn = (children: string) =>
      typeset({ type: "div", props: { style: { fontFamily, fontSize: 40 }, children } }, faces);
    const emptyBox = await drawn("\u{10ffff}");
    for (const letter of letters) expect(await drawn(letter), `${letter} ${fontFamily}`).not.toBe(emptyBox);
  }
});
