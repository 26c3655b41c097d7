import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectDirectory } from "../../support/run-node.ts";
import { type Column, printTable } from "./table.ts";

/** How a benchmark shows what it has measured. */
export interface ReportOptions {
  /** Prints the figures for programs instead of the table. */
  readonly json: boolean;
  /** Also puts the table into `docs/benchmarks.md`. */
  readonly docs: boolean;
}

/** The options of every benchmark, for `parseArgs`. */
export const reportOptions = {
  json: { type: "boolean", default: false },
  docs: { type: "boolean", default: false },
} as const;

/**
 * The sizes of synthetic records (`--size 500`, as often as wanted) and how the result is shown.
 *
 * @param usualSizes The sizes if none is given.
 * @throws if an option is unknown or a size is not a number of reports.
 */
export function readOptions(
  usualSizes: readonly number[],
  parameters: string[] = process.argv.slice(2),
): ReportOptions & { readonly sizes: readonly number[] } {
  const { values } = parseArgs({
    args: parameters,
    options: { ...reportOptions, size: { type: "string", multiple: true, default: [] } },
  });
  const sizes = values.size.map((text) => readCount("--size", text));
  return {
    json: values.json,
    docs: values.docs,
    sizes: sizes.length === 0 ? usualSizes : [...new Set(sizes)],
  };
}

/** A whole number greater than 0. @throws if the text is not one. */
export function readCount(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`${option} is “${text}”; write a whole number greater than 0.`);
  return Number(text);
}

/**
 * Prints what a benchmark has measured, with the machine and the day.
 *
 * @param command The name of the benchmark's command: the table's place in the documents is marked with it.
 * @param notes Sentences on how it was measured.
 */
export async function report(
  command: string,
  columns: readonly Column[],
  notes: readonly string[],
  { json, docs }: ReportOptions,
): Promise<void> {
  const conditions = [describeMachine(), ...notes];
  const table = printTable(columns);
  console.log(
    json ? JSON.stringify({ conditions, columns }, null, 2) : [table, "", ...conditions].join("\n"),
  );
  if (!docs) return;
  const file = join(projectDirectory, "docs/benchmarks.md");
  const text = `${table}\n\n${conditions.join(" ")}`;
  await writeFile(file, replaceBetweenMarkers(await readFile(file, "utf8"), command, text));
}

/**
 * A document with another text between `<!-- marker -->` and `<!-- /marker -->`.
 *
 * @throws if the document does not have the two comments.
 */
export function replaceBetweenMarkers(document: string, marker: string, text: string): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`The document has no ${start} with ${end} after it.`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}

function describeMachine(): string {
  const memory = (totalmem() / 1e9).toFixed(0);
  const day = new Date().toISOString().slice(0, "2024-06-12".length);
  return `Measured on ${day}: ${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${memory} GB of memory, ${type()} ${process.arch}, Node ${process.version}.`;
}

const start = performance.now();

/** Says on standard error what the benchmark is doing, with the seconds since it started. */
export function say(message: string): void {
  console.error(`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${message}`);
}
