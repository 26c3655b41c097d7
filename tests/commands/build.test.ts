import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../support/patience.ts";
import { runNode } from "../support/run-node.ts";

test("a build reminds of what readers are told is missing, in one line", async () => {
  const folder = await mkdtemp(join(tmpdir(), "timeline-reminder-"));
  const { code, output } = await runNode("src/commands/build.ts", [], {
    CONTENT_DIR: "tests/fixtures/record",
    OUT_DIR: join(folder, "site"),
    SHARE_IMAGES: "off",
  });
  expect(code).toBe(0);
  expect(output).toContain(
    "\nReaders are told that site.yaml does not say: publisher, contact, funding, decidesOnCorrections.\n",
  );
  await rm(folder, { recursive: true });
});

test("a folder that holds something other than a built site is not replaced", async () => {
  const folder = await mkdtemp(join(tmpdir(), "timeline-precious-"));
  await cp("tests/fixtures/record", join(folder, "precious"), { recursive: true });
  const before = await readdir(join(folder, "precious"), { recursive: true });
  const { code, output } = await runNode("src/commands/build.ts", [], {
    CONTENT_DIR: "tests/fixtures/record",
    OUT_DIR: join(folder, "precious"),
  });
  expect(code).toBe(1);
  expect(output).toMatch(
    /^OUT_DIR names .+, which holds something other than a built site; name a new or empty folder\.$/m,
  );
  expect(await readdir(join(folder, "precious"), { recursive: true })).toEqual(before);
  await rm(folder, { recursive: true });
});
