import { expect, test } from "vitest";
import { Turns } from "../../src/site/turns.ts";

test("work ends in the order in which turns were taken, whichever is ready first", async () => {
  const turns = new Turns();
  const [first, second] = [turns.take(), turns.take()];
  const ended: string[] = [];
  const late = second(async () => void ended.push("second"));
  await Promise.resolve();
  await first(async () => void ended.push("first"));
  await late;
  expect(ended).toEqual(["first", "second"]);
});

test("a turn that fails does not keep others waiting", async () => {
  const turns = new Turns();
  const [first, second] = [turns.take(), turns.take()];
  await expect(first(() => Promise.reject(new Error("storm")))).rejects.toThrow("storm");
  expect(await second(async () => "calm")).toBe("calm");
});
