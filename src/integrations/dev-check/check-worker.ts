import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { VFile } from "vfile";
import { checkContent } from "../../desk/check/check-content.ts";
import { printMessages } from "../../desk/check/messages.ts";
import { DeskError } from "../../desk/desk-error.ts";
import type { CheckResult, ContentErrors } from "../../site/content-errors.ts";

/** Checks a content folder whenever it is asked to, in a thread of its own, so that the dev server keeps answering. */
parentPort?.on("message", async (directory: string) => {
  // A file that is deleted just before it is read is gone at the second attempt.
  const result = await check(directory).catch(() => check(directory).catch(describeFailure));
  parentPort?.postMessage(result);
});

async function check(directory: string): Promise<CheckResult> {
  const { files, errorCount, draftErrorCount } = await checkContent(directory);
  const [first] = files.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal === true).map(({ line, column }) => ({ file, line, column })),
  );
  // Drafts are shown in the dev server, and their errors too.
  if (errorCount + draftErrorCount === 0 || first === undefined) return null;
  return {
    // Warnings would hide what stopped the page.
    report: printMessages(errorsOf(files)),
    place: { file: resolve(first.file.path), line: first.line ?? 1, column: first.column ?? 1 },
  };
}

/** The files with their errors alone. */
function errorsOf(files: readonly VFile[]): VFile[] {
  return files.map((file) => {
    const errors = new VFile({ path: file.path });
    errors.messages.push(...file.messages.filter(({ fatal }) => fatal === true));
    return errors;
  });
}

/** What keeps the check from reading the content, or an error of its own, shown in the same way as errors of the content. */
function describeFailure(error: unknown): ContentErrors {
  const trace = error instanceof Error ? error.stack : undefined;
  return {
    report:
      error instanceof DeskError
        ? error.message
        : `The check of the content failed.\n${trace ?? String(error)}`,
    place: { file: import.meta.filename, line: 1, column: 1 },
  };
}
