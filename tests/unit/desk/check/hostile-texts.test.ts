import { expect, test } from "vitest";
import { hostileSample, hostileStrings } from "../../../support/hostile/strings.ts";
import { judge, tryInEveryField } from "../../../support/hostile/try-fields.ts";

test("there are enough hostile texts to choose from", () => {
  expect(hostileStrings.length).toBeGreaterThan(200);
});

test.each(hostileSample(8, "unit"))(
  "%j is refused with its place in each text field of every kind, or is read as it is",
  (text) => {
    const outcomes = tryInEveryField(text, "quoted").map(judge);
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.filter(({ fate }) => fate === "lost")).toEqual([]);
  },
);
