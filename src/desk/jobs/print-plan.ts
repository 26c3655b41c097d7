import { diff } from "node:util";
import type { Plan } from "./plan-job.ts";

/** What a job changes as an editor reads it: each file with the lines that go and those that come. */
export function printPlan({ before, changes, moved, notes }: Plan): string {
  const files = [...changes].flatMap(([path, text]) => {
    if (path === moved?.from) return [];
    const isMoved = path === moved?.to;
    const old = before.get(isMoved ? moved.from : path);
    if (isMoved) return [`${moved.from} becomes ${path}`, ...changedLines(old ?? "", text ?? "")];
    if (text === null) return [`${path} is deleted`];
    return [old === undefined ? `${path} is new` : path, ...changedLines(old ?? "", text)];
  });
  return [...files, ...notes].join("\n");
}

/** The lines that differ, with a hyphen where they go and a plus where they come. */
function changedLines(before: string, after: string): string[] {
  return diff(linesOf(before), linesOf(after)).flatMap(([kind, line]) => {
    if (kind === 0) return [];
    // Node marks what is only in the first of two texts by 1.
    return `  ${kind === 1 ? "-" : "+"} ${line}`;
  });
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
