import { expect, test } from "vitest";
import { markOf } from "../../../src/map/place-mark.ts";
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
])("a place that is a %s stands on the map as a %s", (kind, mark) => {
  const [place] = placesWith([{ id: "quay", kind }]);
  expect(place === undefined ? null : markOf(place)).toBe(mark);
});
