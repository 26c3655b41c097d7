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

/** The faults that the desk finds in the small valid record with these changes. */
export async function faultsWith(changes: Changes): Promise<Fault[]> {
  const folder = await contentFolder(changes);
  const { files } = await checkContent(folder);
  return files.flatMap((file) =>
    file.messages.map(({ line, column, ruleId, reason, fatal }) => {
      if (fatal !== true) throw new Error(`“${reason}” would not stop the build.`);
      return {
        file: relative(folder, file.path),
        place: line === undefined ? "" : `${line}:${column}`,
        rule: ruleId ?? "",
        message: reason,
      };
    }),
  );
}

/** Faults without their messages: `file line:column rule`. */
export function placesOf(faults: readonly Fault[]): string[] {
  return faults.map(({ file, place, rule }) => [file, place, rule].filter((part) => part !== "").join(" "));
}
