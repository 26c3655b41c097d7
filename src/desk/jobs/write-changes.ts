import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile } from "../../replace-file.ts";
import { DeskError } from "../desk-error.ts";
import { refusal } from "./job.ts";
import type { Plan } from "./plan-job.ts";

/**
 * Writes all changes, or none: where one of them fails, the files before it get back what they held. Ctrl-C waits for
 * the end.
 *
 * @throws {DeskError} where a file is not as it was when the plan was made, or cannot be written.
 */
export async function writeChanges({ directory, before, changes }: Plan): Promise<void> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const wait = () => undefined;
  for (const signal of signals) process.on(signal, wait);
  const written: string[] = [];
  const write = async (path: string, text: string | null | undefined) =>
    text === null || text === undefined
      ? rm(join(directory, path), { force: true })
      : replaceFile(join(directory, path), text);
  try {
    for (const path of changes.keys()) await assertAsBefore(join(directory, path), before.get(path) ?? null);
    // Deleted last, so that a machine that fails in between has lost no text.
    for (const [path, text] of [...changes].toSorted(
      ([, a], [, b]) => Number(a === null) - Number(b === null),
    )) {
      await write(path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written.toReversed()) await write(path, before.get(path));
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new DeskError(`Nothing was changed: a file cannot be written (${error.message}).`, {
      cause: error,
    });
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

/** @throws {DeskError} where a file is not, byte by byte, the text that the plan was made from. */
async function assertAsBefore(path: string, text: string | null): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  const isSame = bytes === null || text === null ? bytes === text : bytes.equals(Buffer.from(text));
  if (!isSame)
    throw refusal(`${path} was changed in the meantime, or is not in UTF-8; look at it and try again.`);
}
