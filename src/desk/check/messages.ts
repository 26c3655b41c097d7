import type { Nodes } from "mdast";
import type { VFile } from "vfile";
import { counted } from "../../timeline/words.ts";
import type { CheckedContent } from "./check-content.ts";

/** An error stops the build; a warning is for an editor to think about. */
export type Severity = "error" | "warning";

/** The most letters of a message: one that quotes a whole text would hide all others. */
const longestMessage = 800;

/** A message without the middle of what is too long: what is wrong is at its beginning, what to write at its end. */
function shortened(message: string): string {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage / 4)} … ${message.slice(-longestMessage / 2)}`;
}

/** Adds a message of a rule to a file. */
export function addMessage(
  file: VFile,
  severity: Severity,
  rule: string,
  message: string,
  place?: Nodes["position"] | { line: number; column: number },
): void {
  file.message(shortened(message), { place, source: "desk", ruleId: rule }).fatal = severity === "error";
}

/** A longer message goes on in a second line. */
const lineLength = 110;

/**
 * The messages of the files as people read them: the errors first, each in a line with its place, and the rest of a long
 * one below it; empty where there are none.
 */
export function printMessages(files: readonly VFile[]): string {
  const printed = (isFatal: boolean) =>
    files.flatMap(({ path, messages }) =>
      messages
        .filter(({ fatal }) => (fatal === true) === isFatal)
        .map(({ line, column, reason, ruleId }) => {
          const place = line === undefined ? "" : `:${line}:${column}`;
          const [head, ...details] = partsOf(reason);
          const lines = [`${path}${place} ${isFatal ? "error" : "warning"} ${head} (${ruleId})`, ...details];
          return lines.join("\n    ");
        }),
    );
  return [...printed(true), ...printed(false)].join("\n");
}

/** A message in one part, or a long one in what is to be done, or is wrong, and the rest. */
function partsOf(message: string): string[] {
  if (message.length <= lineLength) return [message];
  const [head = message, ...rest] = message.split(/(?<=[;:.]) (?=\p{L}|“|`)/u);
  return rest.length === 0 ? [message] : [head.replace(/[;:]$/, ""), rest.join(" ")];
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
