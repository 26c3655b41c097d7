import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxContains, boxesOverlap } from "../../../src/map/geometry.ts";
import { type PlaceSymbol, placeLabels, textWidth } from "../../../src/map/labels.ts";

const bounds = { x: 0, y: 0, width: 320, height: 240 };

type Side = PlaceSymbol["place"]["label"];

function symbolOf(name: string, x: number, y: number, label: Side = undefined, radius = 4, isRing = false) {
  const place = {
    id: name,
    address: `/places/${name}/`,
    name,
    kind: "village",
    country: "NZ",
    coordinates: null,
    label,
    events: [],
  };
  return { place, circle: { centre: { x, y }, radius }, isRing };
}

function label(...symbols: readonly PlaceSymbol[]) {
  return placeLabels(symbols, 12, { bounds, taken: [] });
}

/** The side of each label, by name. */
function sidesOf(...symbols: readonly PlaceSymbol[]) {
  return Object.fromEntries(label(...symbols).labels.map(({ place, side }) => [place.name, side]));
}

describe("whatever the symbols and their names", () => {
  const symbols = fc.array(
    fc
      .record({
        name: fc.oneof(
          fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
          fc.constantFrom(
            "Quay",
            "Ember Quay / Llanfair",
            "The far shore of the lake",
            "Ծովափ",
            "Набережная",
          ),
        ),
        x: fc.double({ min: 0, max: 320, noNaN: true }),
        y: fc.double({ min: 0, max: 240, noNaN: true }),
        radius: fc.double({ min: 1, max: 30, noNaN: true }),
        isRing: fc.boolean(),
        side: fc.constantFrom<Side>("left", "right", "above", "below", undefined),
      })
      .map(({ name, x, y, side, radius, isRing }) => symbolOf(name, x, y, side, radius, isRing)),
    { maxLength: 25 },
  );

  test("no label overlaps another, what is taken, or the edge, and none is lost without a word", () => {
    const taken = [{ x: 100, y: 100, width: 80, height: 20 }];
    fc.assert(
      fc.property(symbols, (given) => {
        const { labels, conflicts } = placeLabels(given, 12, { bounds, taken });
        const boxes = labels.map(({ box }) => box);
        for (const [index, box] of boxes.entries()) {
          expect(boxContains(bounds, box)).toBe(true);
          expect([...taken, ...boxes.slice(index + 1)].some((other) => boxesOverlap(box, other))).toBe(false);
        }
        for (const { place } of given) {
          const isKnown = [...labels, ...conflicts].some((one) => one.place === place);
          expect(isKnown).toBe(true);
        }
      }),
    );
  });
});

test("a name is to the right of its symbol; at the right edge it is to the left", () => {
  expect(sidesOf(symbolOf("Quay", 100, 100), symbolOf("Shore", 312, 100))).toEqual({
    Quay: "right",
    Shore: "left",
  });
});

test("a name that would overlap another, or hide a symbol, takes the next side that is free", () => {
  expect(sidesOf(symbolOf("Quay", 100, 100), symbolOf("Shore", 100, 106))).toEqual({
    Quay: "right",
    Shore: "left",
  });
  expect(sidesOf(symbolOf("Quay", 100, 100), symbolOf("Shore", 115, 100))).toEqual({
    Quay: "left",
    Shore: "right",
  });
});

test("a name may be across a large ring, of which enough is seen", () => {
  const ring = symbolOf("Lake", 130, 100, "below", 24, true);
  expect(sidesOf(symbolOf("Quay", 100, 100), ring)).toMatchObject({ Quay: "right" });
});

test("a name is on the side that is set for it", () => {
  for (const side of ["left", "right", "above", "below"] as const) {
    const { labels, conflicts } = label(symbolOf("Quay", 100, 100, side));
    expect(labels.map((one) => one.side)).toEqual([side]);
    expect(conflicts).toEqual([]);
  }
});

test("a name without room on the side that is set for it takes another side, and is a conflict", () => {
  const { labels, conflicts } = label(symbolOf("Quay", 100, 100), symbolOf("Shore", 100, 106, "right"));
  expect(labels.map(({ side }) => side)).toEqual(["right", "left"]);
  expect(conflicts.map(({ place, other }) => [place.name, other?.name])).toEqual([["Shore", "Quay"]]);
});

test("a name without room on any side is left out, and is a conflict with what is in its way, if anything", () => {
  const narrow = { x: 0, y: 0, width: 60, height: 24 };
  const { labels, conflicts } = placeLabels([symbolOf("Quay", 10, 16), symbolOf("Isle", 10, 8)], 12, {
    bounds: narrow,
    taken: [],
  });
  expect(labels.map(({ place }) => place.name)).toEqual(["Quay"]);
  expect(conflicts.map(({ place, other }) => [place.name, other?.name])).toEqual([["Isle", "Quay"]]);
  expect(
    label(symbolOf("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 160, 120)).conflicts,
  ).toMatchObject([{ other: null }]);
});

test("a name that is too long for one line breaks at its slash, or else at its last space", () => {
  const linesAt = (name: string) => label(symbolOf(name, 230, 100, "right")).labels[0]?.lines;
  expect(linesAt("Ember Quay / Llanfair")).toEqual(["Ember Quay /", "Llanfair"]);
  expect(linesAt("Western Far Shore")).toEqual(["Western Far", "Shore"]);
  expect(linesAt("Far Shore")).toEqual(["Far Shore"]);
});

test("letters of any script have a width, marks above letters none", () => {
  expect(textWidth("Quay", 20)).toBeCloseTo(2 * textWidth("Quay", 10));
  expect(textWidth("illi", 10)).toBeLessThan(textWidth("mwmw", 10));
  expect(textWidth("休", 10)).toBeGreaterThan(9);
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
});
