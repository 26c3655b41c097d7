import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../support/patience.ts";
import { allTexts, changesSince, ferryFolder } from "../support/desk/ferry-folder.ts";
import { projectDirectory, startShell } from "../support/run-node.ts";

const guide = await readFile(join(projectDirectory, "docs/content.md"), "utf8");

/** The command lines of the content guide that begin so. */
function recipesOf(job: string): string[] {
  return guide.split("\n").filter((line) => line.startsWith(`npm run ${job} -- `));
}

test.each([
  ["rename", "people/ada-pike.yaml", "people/ada-pyke.yaml", "/people/ada-pike/: /people/ada-pyke/\n"],
  [
    "merge",
    "events/crew-dismissed.md",
    "events/closure-announced.md",
    "/events/crew-dismissed/: /events/closure-announced/\n",
  ],
  ["split", null, "events/fog-rescue.md", null],
  ["withdraw", "reports/2001/the-quay-is-quiet.md", null, "/reports/the-quay-is-quiet/: { withdrawn: "],
])("the recipe for %s does what the content guide says", async (job, gone, changed, redirect) => {
  const [recipe = "", ...others] = recipesOf(job);
  expect(others).toEqual([]);
  const folder = await ferryFolder();
  const before = await allTexts(folder);
  const command = recipe.replace(`npm run ${job} --`, `"$NODE" src/commands/job.ts ${job}`);
  const { code, output } = await startShell(command, { CONTENT_DIR: folder }).ended;
  expect(output).toContain("\nWritten.\n");
  expect(code).toBe(0);
  const changes = await changesSince(before, folder);
  if (gone !== null) expect(changes[gone]).toBeNull();
  if (changed !== null) expect(changes[changed]).toEqual(expect.any(String));
  expect(changes["redirects.yaml"] ?? "").toContain(redirect ?? "");
});
