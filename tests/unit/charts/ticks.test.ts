import fc from "fast-check";
import { expect, test } from "vitest";
import { placeTicks, type Tick } from "../../../src/charts/layout.ts";

/** The width of a row on a phone, and of a letter of its labels, in pixels. */
const row = 205;
const letter = 6.6;

/** From where to where a label reaches along the row, in pixels. */
function extent({ at, label, anchor }: Tick): readonly [from: number, to: number] {
  const width = label.length * letter;
  const point = (at / 100) * row;
  if (anchor === "start") return [point, point + width];
  if (anchor === "end") return [point - width, point];
  return [point - width / 2, point + width / 2];
}

const wanted = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 100, noNaN: true }),
    label: fc.constantFrom("1 day later", "10 years", "Sep 2023", "2024", "1 month before"),
  }),
  { maxLength: 12 },
);

test("on a phone no label runs into another or over the edge of the row", () => {
  fc.assert(
    fc.property(wanted, (labels) => {
      const extents = placeTicks(labels).map(extent);
      for (const [index, [from, to]] of extents.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(row);
        expect(from).toBeGreaterThanOrEqual(extents[index - 1]?.[1] ?? 0);
      }
    }),
  );
});

test("the labels that are named first have room before the others", () => {
  const labels = placeTicks([
    { at: 98, label: "Aug 2003" },
    { at: 90, label: "2003" },
    { at: 40, label: "2002" },
  ]).map(({ label }) => label);
  expect(labels).toEqual(["2002", "Aug 2003"]);
});

test("labels at the edges of the row begin or end there", () => {
  const ticks = placeTicks([
    { at: 2, label: "Apr 2001" },
    { at: 50, label: "2002" },
    { at: 98, label: "Aug 2003" },
  ]);
  expect(ticks.map(({ anchor }) => anchor)).toEqual(["start", "middle", "end"]);
});

test("a label stands once", () => {
  expect(
    placeTicks([
      { at: 2, label: "Sep 2023" },
      { at: 98, label: "Sep 2023" },
    ]),
  ).toHaveLength(1);
});
