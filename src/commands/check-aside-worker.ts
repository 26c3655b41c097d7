import { parentPort, workerData } from "node:worker_threads";
import { checkContent } from "../desk/check/check-content.ts";
import { printMessages } from "../desk/check/print-messages.ts";
import { DeskError } from "../desk/desk-error.ts";
import type { Checked } from "./check-aside.ts";

/** Checks the content folder that it is given, and tells what it found. */
async function check(directory: string): Promise<Checked> {
  try {
    const { files, errorCount } = await checkContent(directory);
    return errorCount === 0 ? { is: "faultless" } : { is: "at fault", report: printMessages(files) };
  } catch (error) {
    // Classes do not survive the way to the main thread; any other error goes there as it is.
    if (error instanceof DeskError) return { is: "unreadable", report: error.message };
    throw error;
  }
}

parentPort?.postMessage(await check(String(workerData)));
