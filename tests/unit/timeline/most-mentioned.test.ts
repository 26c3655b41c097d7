import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../../src/timeline/entities.ts";
import { mostMentioned } from "../../../src/timeline/ranking.ts";
import { placesWith } from "../../support/map/place-of.ts";

const places = placesWith(
  [3, 1, 5, 1, 4].map((events, index) => ({ id: `place-${index}`, at: [-41, 174 + index] as const, events })),
);
const idsOf = (shown: readonly Place[]) => shown.map(({ id }) => id);

test("those that most events name are shown, in the order given, and the others are counted", () => {
  const { shown, left } = mostMentioned(places, 3);
  expect(idsOf(shown)).toEqual(["place-0", "place-2", "place-4"]);
  expect(left).toBe(2);
});

test("some come before all others, however few events name them", () => {
  const { shown } = mostMentioned(places, 2, ({ id }) => id === "place-3");
  expect(idsOf(shown)).toEqual(["place-2", "place-3"]);
});

test("none is lost: what is not shown is counted, and no more are shown than may be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), (most) => {
      const { shown, left } = mostMentioned(places, most);
      expect(shown).toHaveLength(Math.min(most, places.length));
      expect(shown.length + left).toBe(places.length);
      const least = Math.min(...shown.map(({ events }) => events.length));
      expect(places.filter((one) => !shown.includes(one) && one.events.length > least)).toEqual([]);
    }),
  );
});
