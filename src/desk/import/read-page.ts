import { Worker } from "node:worker_threads";
import { DeskError } from "../desk-error.ts";
import type { PageReading } from "./page-reading.ts";
import { readPlainText } from "./read-plain-text.ts";

/** For how many milliseconds a page is read at most, and with how many megabytes: some are made, or broken, so that no end is in sight. */
const patience = 30_000;
const mostMegabytes = 1024;

/**
 * Reads what a page says of itself, in a thread of its own that can be ended.
 *
 * @throws {DeskError} where the page cannot be read with a reasonable effort.
 */
export async function readPage(text: string, name: string, limit = patience): Promise<PageReading> {
  if (/^(?:From: <Saved by |MIME-Version: )/im.test(text.slice(0, 2000))) {
    throw new DeskError(
      `${name} is a web archive (MHTML); save the page as “HTML only” and import that file.`,
    );
  }
  if (!/<(?:!doctype html|html|head|body|meta|title|article)\b/i.test(text.slice(0, 20_000)))
    return readPlainText(text);
  return readInThread(text, name, limit);
}

function readInThread(html: string, name: string, limit: number): Promise<PageReading> {
  const worker = new Worker(new URL("./page-worker.ts", import.meta.url), {
    workerData: html,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise<PageReading>((resolve, reject) => {
    const giveUp = (why: string, cause?: unknown) => {
      clearTimeout(timer);
      void worker.terminate();
      reject(
        new DeskError(`${name} cannot be read: ${why}. Save its text as a plain text file and import that.`, {
          cause,
        }),
      );
    };
    const timer = setTimeout(() => giveUp(`no end is in sight after ${limit / 1000} seconds`), limit);
    worker.once("message", (reading: PageReading) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    });
    worker.once("error", (error) => giveUp("its HTML is too much out of order", error));
  });
}
