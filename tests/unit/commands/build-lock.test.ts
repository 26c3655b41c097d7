import { once } from "node:events";
import { rename, utimes } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { keyOf, withBuildLock } from "../../../src/commands/build-lock.ts";
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

const year = 365 * 24 * 60 * 60_000;

test.each([0, 10 * year, -10 * year])(
  "whatever the clock does, by %d milliseconds, a build keeps others out until it ends",
  async (jump) => {
    onTestFinished(() => void vi.useRealTimers());
    const output = await temporaryFolder();
    await withBuildLock(output, async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + jump });
      for (let tries = 0; tries < 2; tries++) {
        await expect(withBuildLock(output, async () => "built")).rejects.toThrow(/wait until it is done/);
      }
    });
    expect(await withBuildLock(output, async () => "built")).toBe("built");
  },
);

test.each([-10 * year, 0, 10 * year])(
  "what a killed build left keeps nobody out, also with a time that is %d milliseconds from now",
  async (age) => {
    const output = await temporaryFolder();
    const left = join(tmpdir(), `build-${keyOf(output)}-0000.lock`);
    const server = createServer().listen(left);
    await once(server, "listening");
    // Closing removes the file of a socket, but a killed process does not.
    await rename(left, `${left}.kept`);
    await new Promise((resolve) => server.close(resolve));
    await rename(`${left}.kept`, left);
    const made = new Date(Date.now() + age);
    await utimes(left, made, made);
    expect(await withBuildLock(output, async () => "built")).toBe("built");
  },
);
