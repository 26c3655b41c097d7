import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { checkContent } from "../../desk/check/check-content.ts";
import { printMessages } from "../../desk/check/print-messages.ts";
import type { Faults } from "./faults.ts";

/** Checks a content folder whenever it is asked to, apart from the dev server, which goes on answering meanwhile. */
parentPort?.on("message", async (directory: string) => {
  // A file that was taken away while it was to be read is gone the second time.
  const faults = await check(directory).catch(() => check(directory).catch(failureOf));
  parentPort?.postMessage(faults);
});

/** That the check itself failed, which no content should bring about, shown in the same way. */
function failureOf(error: unknown): Faults {
  const trace = error instanceof Error ? error.stack : undefined;
  return {
    report: `The check of the content failed.\n${trace ?? String(error)}`,
    place: { file: import.meta.filename, line: 1, column: 1 },
  };
}

async function check(directory: string): Promise<Faults | null> {
  const { files, errorCount } = await checkContent(directory);
  const [first] = files.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal === true).map(({ line, column }) => ({ file, line, column })),
  );
  if (errorCount === 0 || first === undefined) return null;
  return {
    report: printMessages(files),
    place: { file: resolve(first.file.path), line: first.line ?? 1, column: first.column ?? 1 },
  };
}
