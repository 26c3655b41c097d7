import { cp, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isJob, readJob } from "../../../src/desk/jobs/flags.ts";
import { planJob } from "../../../src/desk/jobs/plan-job.ts";
import { printPlan } from "../../../src/desk/jobs/print-plan.ts";
import { writeChanges } from "../../../src/desk/jobs/write-changes.ts";
import { replaceFile } from "../../../src/replace-file.ts";
import { projectDirectory } from "../run-node.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A copy of the story of the ferry with these files in place of its own, for as long as the test runs. */
export async function ferryFolder(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(projectDirectory, "examples/ferry"), folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) await replaceFile(join(folder, path), text);
  return folder;
}

/** Does a job as its command does on 2 November 2026, and gives what it shows. */
export async function doJob(folder: string, command: string, ...flags: readonly string[]): Promise<string> {
  const [name = "", ...words] = command.split(" ");
  if (!isJob(name)) throw new Error(`There is no job “${name}”.`);
  const { job } = readJob(name, [...words, ...flags], "2026-11-02");
  if (job === null) throw new Error("This asks for help.");
  const plan = await planJob(folder, job);
  await writeChanges(plan);
  return [printPlan(plan), plan.warnings].join("\n");
}

/** Every file of a folder with its text. */
export async function allTexts(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return Object.fromEntries((await Promise.all(texts)).toSorted());
}

/** The files of a folder that are not as they were: their text, or null where they are gone. */
export async function changesSince(
  before: Readonly<Record<string, string>>,
  folder: string,
): Promise<Record<string, string | null>> {
  const after = await allTexts(folder);
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...paths].filter((path) => before[path] !== after[path]).map((path) => [path, after[path] ?? null]),
  );
}
