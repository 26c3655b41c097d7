import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baselinesOf,
  type LabelRequest,
  type PlacedLabel,
  placeLabels,
} from "../../../src/map/label-placement.ts";
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  segmentMeetsBox,
  segmentsCross,
} from "../../../src/map/plane.ts";

const frame = { x: 0, y: 0, width: 320, height: 240 };
const type = { size: 12, measuredAt: 12 };

function request(name: string, x: number, y: number, more: Partial<LabelRequest<string>> = {}) {
  return {
    item: name,
    name,
    mark: { at: { x, y }, radius: 4 },
    weight: 1,
    hollow: false,
    mayLead: true,
    within: null,
    ...more,
  };
}

function place(requests: readonly LabelRequest<string>[], taken = [] as const) {
  return placeLabels(requests, { frame, taken, lines: [], type });
}

const requests = fc
  .array(
    fc.record({
      name: fc.oneof(
        fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
        fc.constantFrom("Quay", "Ember Quay / Llanfair", "The far shore of the lake", "Ծովափ", "Набережная"),
      ),
      x: fc.double({ min: 0, max: 320, noNaN: true }),
      y: fc.double({ min: 0, max: 240, noNaN: true }),
      radius: fc.double({ min: 1, max: 30, noNaN: true }),
      hollow: fc.boolean(),
      mayLead: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((wishes) =>
    wishes.map(({ name, x, y, radius, hollow, mayLead }, index) => ({
      item: index,
      name,
      mark: { at: { x, y }, radius },
      weight: 1,
      hollow,
      mayLead,
      within: null,
    })),
  );
const boxes = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 230, noNaN: true }),
    width: fc.double({ min: 1, max: 80, noNaN: true }),
    height: fc.double({ min: 1, max: 20, noNaN: true }),
  }),
  { maxLength: 4 },
);

/** Every two of some labels. */
function pairs<Item>(labels: readonly PlacedLabel<Item>[]) {
  return labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));
}

describe("whatever the marks and their names", () => {
  test("no name touches another, a mark of another, what is taken, or the edge of the frame", () => {
    fc.assert(
      fc.property(requests, boxes, (given, taken) => {
        const labels = placeLabels(given, { frame, taken, lines: [], type });
        for (const [one, other] of pairs(labels)) expect(boxesMeet(one.box, other.box)).toBe(false);
        for (const { item, box } of labels) {
          expect(boxWithin(box, frame)).toBe(true);
          expect(taken.some((other) => boxesMeet(box, other))).toBe(false);
          const others = given.filter((other) => other.item !== item && !other.hollow);
          expect(others.some(({ mark }) => circleMeetsBox(mark, box))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no leading line runs through a name or crosses another, and only names that may stand away have one", () => {
    fc.assert(
      fc.property(requests, (given) => {
        const labels = placeLabels(given, { frame, taken: [], lines: [], type });
        for (const { item, leader } of labels) {
          if (leader === null) continue;
          expect(given[item]?.mayLead).toBe(true);
          const others = labels.filter((other) => other.item !== item);
          expect(others.some(({ box }) => segmentMeetsBox(leader, box))).toBe(false);
          expect(others.some((other) => other.leader !== null && segmentsCross(leader, other.leader))).toBe(
            false,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("each name is placed once at most, and the same each time", () => {
    fc.assert(
      fc.property(requests, (given) => {
        const labels = placeLabels(given, { frame, taken: [], lines: [], type });
        expect(new Set(labels.map(({ item }) => item)).size).toBe(labels.length);
        expect(placeLabels(given, { frame, taken: [], lines: [], type })).toEqual(labels);
      }),
      { numRuns: 20 },
    );
  });
});

test("a name with room all around stands to the right of its mark", () => {
  const [label] = place([request("Quay", 100, 100)]);
  expect(label?.align).toBe("start");
  expect(label?.box.x).toBeGreaterThan(104);
  expect(label?.leader).toBeNull();
});

test("a name at the right edge stands to the left", () => {
  const [label] = place([request("Quay", 312, 100)]);
  expect(label?.align).toBe("end");
});

test("a long name breaks at its slash", () => {
  const [label] = place([request("Ember Quay / Llanfairpwll", 150, 100)]);
  expect(label?.lines).toEqual(["Ember Quay /", "Llanfairpwll"]);
  expect(label === undefined ? [] : baselinesOf(label, 12).map(({ y }) => y)).toHaveLength(2);
});

test("where marks crowd, a name stands away from its mark with a line that leads to it", () => {
  const crowd = Array.from({ length: 12 }, (_, index) =>
    request(`Mark ${index}`, 150 + (index % 4) * 9, 120 + Math.floor(index / 4) * 9),
  );
  const labels = place(crowd);
  expect(labels.some(({ leader }) => leader !== null)).toBe(true);
  expect(labels.length).toBeGreaterThan(6);
});

test("a name that finds no room is left out, that of least weight", () => {
  const narrow = { x: 0, y: 0, width: 80, height: 24 };
  const labels = placeLabels([request("Great", 10, 16, { weight: 9 }), request("Small", 10, 8)], {
    frame: narrow,
    taken: [],
    lines: [],
    type,
  });
  expect(labels.map(({ item }) => item)).toEqual(["Great"]);
});

test("a name keeps within its part of the drawing, or is left out", () => {
  const within = { x: 90, y: 80, width: 60, height: 40 };
  const [label] = place([request("Quay", 145, 100, { within })]);
  expect(label === undefined ? false : boxWithin(label.box, within)).toBe(true);
  expect(place([request("A very long name indeed", 145, 100, { within, mayLead: false })])).toEqual([]);
});
