import { allFiles, type ContentFile, type ContentFiles } from "../content-file.ts";
import type { Severity } from "../messages.ts";

/** A rule: it looks at the whole record and reports each problem on the file that has to change. */
export type Rule = (files: ContentFiles) => void;

/** Something to change in the text of a file, from one offset to another. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to write there, where that is safe without asking; null where an editor has to decide. */
  readonly replacement: string | null;
}

/** A rule on the characters of single files, which can therefore fix some of what it finds. */
export interface TextRule {
  readonly name: string;
  readonly severity: Severity;
  readonly find: (file: ContentFile, files: ContentFiles) => readonly Finding[];
}

/** The most findings of a rule that are reported of one file: nobody reads more, and each has its place looked up. */
const mostFindings = 100;

/** The rule that reports what a text rule finds. */
export function reportFindings({ name, severity, find }: TextRule): Rule {
  return (files) => {
    for (const file of allFiles(files)) {
      for (const { start, message } of find(file, files).slice(0, mostFindings))
        file.noteAt(start, severity, name, message);
    }
  };
}
