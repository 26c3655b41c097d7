import fc from "fast-check";
import { expect, test } from "vitest";
import { settingsOf, textWidth } from "../../../src/map/text-width.ts";

test("a text grows with its size and with every letter", () => {
  expect(textWidth("Quay", 20)).toBeCloseTo(2 * textWidth("Quay", 10));
  expect(textWidth("Quays", 10)).toBeGreaterThan(textWidth("Quay", 10));
  expect(textWidth("illi", 10)).toBeLessThan(textWidth("mwmw", 10));
});

test("letters of any script have a width, marks above letters none", () => {
  expect(textWidth("休", 10)).toBeGreaterThan(9);
  expect(textWidth("é", 10)).toBe(textWidth("e", 10));
});

test.each([
  ["Quay", [["Quay"]]],
  ["Far Shore", [["Far Shore"], ["Far", "Shore"]]],
  ["Ember Quay / Llanfairpwll", [["Ember Quay /", "Llanfairpwll"], ["Ember Quay / Llanfairpwll"]]],
])("%s can be set in these ways, the best first", (name, ways) => {
  expect(settingsOf(name)).toEqual(ways);
});

test("no way of setting a name loses a letter of it", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      for (const lines of settingsOf(name)) expect(lines.join(" ")).toBe(name);
    }),
  );
});
