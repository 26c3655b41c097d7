import type { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { counted } from "../../timeline/words.ts";

/** The messages of the files that have any, with their places, as people read them. */
export function printMessages(files: readonly VFile[]): string {
  return reporter([...files], { quiet: true, color: false });
}

/** How the check ended, in a line: “727 files of content, no problems.”, “727 files of content: 2 errors, 1 warning.” */
export function summarise(files: readonly VFile[]): string {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal === true).length;
  const warnings = messages.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  const checked = `${counted(files.length, "file")} of content`;
  return counts.length === 0 ? `${checked}, no problems.` : `${checked}: ${counts.join(", ")}.`;
}
