import { expect, test } from "vitest";
import { memoizeByObject } from "../../../src/timeline/memoize.ts";

test("the answer for a thing is worked out once, for each thing its own, also where it is none", () => {
  const asked: string[] = [];
  const nameOf = memoizeByObject(({ name }: { name: string }) => {
    asked.push(name);
    return name === "nobody" ? undefined : name.toUpperCase();
  });
  const [ada, nobody] = [{ name: "Ada" }, { name: "nobody" }];
  expect([nameOf(ada), nameOf(nobody), nameOf(ada), nameOf(nobody)]).toEqual([
    "ADA",
    undefined,
    "ADA",
    undefined,
  ]);
  expect(asked).toEqual(["Ada", "nobody"]);
});
