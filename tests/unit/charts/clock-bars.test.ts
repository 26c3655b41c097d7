import fc from "fast-check";
import { expect, test } from "vitest";
import { barsOf, barWidth } from "../../../src/charts/layout.ts";

test("marks at about one place are one bar, in order along the row", () => {
  expect(barsOf([{ at: 50 }, { at: 4.1 }, { at: 5.9 }, { at: 6 }])).toEqual([
    { at: 4, count: 2 },
    { at: 6, count: 1 },
    { at: 50, count: 1 },
  ]);
});

test("every mark counts in the bar over it, and bars stand within the row, none over another", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 300 }), (places) => {
      const bars = barsOf(places.map((at) => ({ at })));
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
      for (const [index, { at, count }] of bars.entries()) {
        const isOver = (place: number) => place >= at && (place < at + barWidth || at + barWidth === 100);
        expect(places.filter(isOver)).toHaveLength(count);
        expect(at + barWidth).toBeLessThanOrEqual(bars[index + 1]?.at ?? 100);
      }
    }),
  );
});
