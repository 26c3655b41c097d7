import type { Nodes } from "mdast";
import type { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { counted } from "../../timeline/words.ts";
import type { CheckedContent } from "./check-content.ts";

/** An error stops the build; a warning is for an editor to think about. */
export type Severity = "error" | "warning";

/** Adds a message of a rule to a file. */
export function addMessage(
  file: VFile,
  severity: Severity,
  rule: string,
  message: string,
  place?: Nodes["position"] | { line: number; column: number },
): void {
  file.message(message, { place, source: "desk", ruleId: rule }).fatal = severity === "error";
}

/** The messages of the files that have any, with their places, as people read them. */
export function printMessages(files: readonly VFile[]): string {
  return reporter([...files], { quiet: true, color: false });
}

/** How the check ended, in a line: “727 files of content, no problems.”, “727 files of content: 2 errors, 1 warning.” */
export function summarise({ files, errorCount, draftErrorCount, warningCount }: CheckedContent): string {
  const counts = [
    ...(errorCount > 0 ? [counted(errorCount, "error")] : []),
    ...(draftErrorCount > 0 ? [`${counted(draftErrorCount, "error")} in drafts, which stop no build`] : []),
    ...(warningCount > 0 ? [counted(warningCount, "warning")] : []),
  ];
  const checked = `${counted(files.length, "file")} of content`;
  return counts.length === 0 ? `${checked}, no problems.` : `${checked}: ${counts.join(", ")}.`;
}
