import { expect, test } from "vitest";
import { symbolKindOf } from "../../../src/map/places.ts";
import { placesWith } from "../../support/map/place-of.ts";

test.each([
  ["town", "dot"],
  ["railway station", "dot"],
  ["monastery", "dot"],
  ["district", "ring"],
  ["autonomous region", "ring"],
  ["Republic", "ring"],
  ["country", "country"],
  ["country house", "dot"],
])("a place that is a %s is shown as a %s", (kind, symbol) => {
  const [place] = placesWith([{ id: "quay", kind }]);
  expect(place === undefined ? null : symbolKindOf(place)).toBe(symbol);
});
