import { expect, test } from "vitest";
import { printCoordinates } from "../../../src/timeline/words.ts";

test.each([
  [39.8177, 46.7528, "39.8177° N, 46.7528° E"],
  [-41.2, -174.7, "41.2° S, 174.7° W"],
  [0, 0, "0° N, 0° E"],
])("the point %d, %d is printed “%s”", (latitude, longitude, text) => {
  expect(printCoordinates({ latitude, longitude })).toBe(text);
});
