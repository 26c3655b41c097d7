import { relative } from "node:path";
import { checkContent } from "../../../src/desk/check/check-content.ts";
import { type Changes, contentFolder } from "./content-folder.ts";

/** A fault as an editor is told of it. */
export interface Fault {
  /** The file, below the content folder. */
  readonly file: string;
  /** `line:column`; empty where the fault is the file itself. */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** The errors that the desk finds in the small valid record with these changes. */
export function faultsWith(changes: Changes): Promise<Fault[]> {
  return messagesWith(changes, true);
}

/** The warnings of one rule, or of all, that the check has there: what does not stop the build. */
export async function warningsWith(changes: Changes, rule?: string): Promise<Fault[]> {
  const warnings = await messagesWith(changes, false);
  return rule === undefined ? warnings : warnings.filter((warning) => warning.rule === rule);
}

async function messagesWith(changes: Changes, isFatal: boolean): Promise<Fault[]> {
  const folder = await contentFolder(changes);
  const { files } = await checkContent(folder);
  return files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => (fatal === true) === isFatal)
      .map(({ line, column, ruleId, reason }) => ({
        file: relative(folder, file.path),
        place: line === undefined ? "" : `${line}:${column}`,
        rule: ruleId ?? "",
        message: reason,
      })),
  );
}

/** Faults without their messages: `file line:column rule`. */
export function placesOf(faults: readonly Fault[]): string[] {
  return faults.map(({ file, place, rule }) => [file, place, rule].filter((part) => part !== "").join(" "));
}
