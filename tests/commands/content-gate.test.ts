import { expect, test } from "vitest";
import { ContentGate } from "../../src/commands/content-gate.ts";

/** Whether something has ended or failed by now. */
async function isSettled(work: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const settled = work.then(
    () => null,
    () => null,
  );
  return (await Promise.race([settled, new Promise((resolve) => setImmediate(resolve, open))])) !== open;
}

test("a build waits for a check that is under way, and goes on when it finds nothing", async () => {
  const check = Promise.withResolvers<void>();
  const gate = new ContentGate(check.promise);
  const passing = gate.pass();
  expect(await isSettled(passing)).toBe(false);
  expect(gate.isClosed).toBe(false);
  check.resolve();
  await expect(passing).resolves.toBeUndefined();
});

test("a build whose content is at fault stands still, and only then fails as the check does", async () => {
  const check = Promise.withResolvers<void>();
  const gate = new ContentGate(check.promise);
  const failure = gate.failure();
  failure.catch(() => {});
  check.reject(new Error("events/storm.md: the date is missing"));
  expect(await isSettled(failure)).toBe(false);
  expect(gate.isClosed).toBe(true);
  const passing = gate.pass();
  await expect(failure).rejects.toThrow("the date is missing");
  expect(await isSettled(passing)).toBe(false);
});
