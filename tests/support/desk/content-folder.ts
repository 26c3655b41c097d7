import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { projectDirectory } from "../run-node.ts";

/** Files by their path in the content folder: their text, or null for a file that is not there. */
export type Changes = Readonly<Record<string, string | null>>;

/** A copy of the small valid record of `tests/fixtures/record` with changes, for as long as the test runs. */
export async function contentFolder(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "timeline-content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(projectDirectory, "tests/fixtures/record"), folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    const file = join(folder, path);
    if (text === null) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}
