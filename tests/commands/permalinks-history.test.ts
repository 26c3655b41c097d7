import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { projectDirectory } from "../support/run-node.ts";

const run = promisify(execFile);
const file = "content/permalinks.txt";

async function git(...parameters: readonly string[]): Promise<string> {
  const options = { cwd: projectDirectory, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run("git", parameters, options);
  return stdout;
}

/** The addresses of a list of permalinks, each at the beginning of its line. */
function addressesIn(list: string): string[] {
  return list.split("\n").flatMap((line) => /^\/\S*/.exec(line)?.[0] ?? []);
}

test("no address that any commit ever listed is missing today", async () => {
  const today = new Set(addressesIn(await readFile(join(projectDirectory, file), "utf8")));
  // A copy without its history has today's list alone.
  const log = await git("log", "--format=%H", "--", file).catch(() => "");
  const commits = log.split("\n").filter((commit) => commit !== "");
  expect(today.size).toBeGreaterThan(1000);
  const missing = new Set<string>();
  for (const commit of commits) {
    for (const address of addressesIn(await git("show", `${commit}:${file}`))) {
      if (!today.has(address)) missing.add(address);
    }
  }
  expect([...missing]).toEqual([]);
});
