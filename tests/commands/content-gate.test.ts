import { expect, test } from "vitest";
import { ContentGate } from "../../src/commands/content-gate.ts";
import { isOpen } from "../support/is-open.ts";

test("a build waits for a check that is under way, and goes on when it finds nothing", async () => {
  const check = Promise.withResolvers<void>();
  const gate = new ContentGate(check.promise);
  const passing = gate.pass();
  expect(await isOpen(passing)).toBe(true);
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
  expect(await isOpen(failure)).toBe(true);
  expect(gate.isClosed).toBe(true);
  const passing = gate.pass();
  await expect(failure).rejects.toThrow("the date is missing");
  expect(await isOpen(passing)).toBe(true);
});
