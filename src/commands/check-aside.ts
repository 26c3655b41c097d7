import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "astro/zod";
import { DeskError } from "../desk/desk-error.ts";

const checked = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("faultless") }),
  z.strictObject({ is: z.literal("at fault"), report: z.string() }),
  z.strictObject({ is: z.literal("unreadable"), report: z.string() }),
]);

/** What a check found. */
export type Checked = z.infer<typeof checked>;

/**
 * Checks a content folder in a thread of its own, so that a build can begin meanwhile.
 *
 * @returns The faults, ready to print; null where there are none.
 * @throws {DeskError} where a file cannot be read.
 */
export async function checkAside(directory: string): Promise<string | null> {
  const worker = new Worker(new URL("check-aside-worker.ts", import.meta.url), { workerData: directory });
  try {
    const [message]: unknown[] = await once(worker, "message");
    const result = checked.parse(message);
    if (result.is === "unreadable") throw new DeskError(result.report);
    return result.is === "faultless" ? null : result.report;
  } finally {
    await worker.terminate();
  }
}
