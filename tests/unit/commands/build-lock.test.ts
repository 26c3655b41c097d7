import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { withBuildLock } from "../../../src/commands/build-lock.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("of many that begin at once and one after another, never two build at the same time, and one does", async () => {
  const output = await temporaryFolder();
  let building = 0;
  let most = 0;
  const build = async (delay: number) => {
    await setTimeout(delay);
    return withBuildLock(output, async () => {
      building += 1;
      most = Math.max(most, building);
      await setTimeout(delay % 3);
      building -= 1;
    });
  };
  const ended = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => build(Math.floor(index / 4))),
  );
  expect(most).toBe(1);
  for (const outcome of ended) {
    if (outcome.status === "rejected") {
      expect(String(outcome.reason)).toMatch(
        /^BuildUnderWayError: Process \d+ has been building .+; wait until it is done\.$/,
      );
    }
  }
  expect(ended.some(({ status }) => status === "fulfilled")).toBe(true);
});
