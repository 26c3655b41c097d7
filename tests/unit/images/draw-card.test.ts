import { describe, expect, test } from "vitest";
import { type Card, longestTitle } from "../../../src/images/cards.ts";
import { loadFaces } from "../../../src/images/design.ts";
import { body, bodyRoom, fitsOf } from "../../../src/images/layout.ts";
import { bestFit, drawCard, heightOf, typeset } from "../../../src/images/share-pictures.ts";
import { readPng } from "../../support/images/read-png.ts";

const masthead = "The ferry of Lake Ember";

function card(title: string, others: Partial<Card> = {}): Card {
  return {
    kind: "event",
    date: "4 March 2001",
    title,
    text: null,
    places: null,
    counts: "1 report",
    ...others,
  };
}

describe("the title", () => {
  test("is as large as there is room", async () => {
    const sizes: number[] = [];
    const fit = await bestFit(card("The ferry stops"), async ({ titleSize }) => {
      sizes.push(titleSize);
      return titleSize * 5;
    });
    expect(fit.titleSize * 5).toBeLessThanOrEqual(bodyRoom(card("")));
    expect(sizes.at(-1)).toBe(fit.titleSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("is set smaller before one of its words is broken", () => {
    const [first] = fitsOf(card("Donaudampfschifffahrtsgesellschaft"));
    const [usual] = fitsOf(card("The ferry stops"));
    expect(first?.titleSize).toBeLessThan(usual?.titleSize ?? 0);
  });

  test("pushes the text out where there is no room for both", async () => {
    const fit = await bestFit(card("The ferry stops", { text: "It was full." }), async ({ withText }) =>
      withText ? 1000 : 100,
    );
    expect(fit.withText).toBe(false);
  });

  test.each([
    ["the broadest letters", "WWWWWWW MMMMM "],
    ["one word", "W"],
    ["Cyrillic", "Щедрый Шум "],
    ["Armenian", "Ստեփանակերտ և "],
    ["letters of no font", "湖の渡し船"],
  ])("fits at its full length, also in %s", async (_what, words) => {
    const faces = await loadFaces();
    const longest = card(words.repeat(longestTitle).slice(0, longestTitle).trim());
    const fit = await bestFit(longest, (candidate) => heightOf(body(longest, candidate, "wrap"), faces));
    expect(await heightOf(body(longest, fit, "balance"), faces)).toBeLessThanOrEqual(bodyRoom(longest));
  });
});

test("a card is drawn in 1200 by 630 pixels, and again the same", async () => {
  const faces = await loadFaces();
  const picture = await drawCard(card("The ferry stops"), masthead, faces);
  expect(await readPng(picture)).toMatchObject({ width: 1200, height: 630 });
  expect(await drawCard(card("The ferry stops"), masthead, faces)).toEqual(picture);
  expect(await drawCard(card("The ferry stays"), masthead, faces)).not.toEqual(picture);
});

test("the site’s type has the letters of all its scripts", async () => {
  const faces = await loadFaces();
  const [fit] = fitsOf(card("A"));
  if (fit === undefined) throw new Error("There is a way to lay out a card.");
  const drawn = (title: string) => typeset(body(card(title), fit, "wrap"), faces);
  // What no font has is drawn as an empty box.
  const emptyBox = await drawn("\u{10ffff}");
  expect(await drawn("湖")).toBe(emptyBox);
  for (const letter of "əğşİЙҐԱև…–“") expect(await drawn(letter), letter).not.toBe(emptyBox);
});
