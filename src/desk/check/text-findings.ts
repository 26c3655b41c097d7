import type { ContentFile, Severity } from "./content-file.ts";
import { allFiles, type Rule } from "./rules/rule.ts";

/** Something to change in the text of a file, from one offset to another. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to write there, where that is safe to do without asking; null where an editor must decide. */
  readonly replacement: string | null;
}

/** A rule on the letters of single files, which can therefore mend some of what it finds. */
export interface TextRule {
  readonly name: string;
  readonly severity: Severity;
  readonly find: (file: ContentFile) => readonly Finding[];
}

/** The rule that notes all that a rule on letters finds. */
export function noteFindings({ name, severity, find }: TextRule): Rule {
  return (files) => {
    for (const file of allFiles(files)) {
      for (const { start, message } of find(file)) file.noteAt(start, severity, name, message);
    }
  };
}
