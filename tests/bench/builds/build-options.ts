import { parseArgs } from "node:util";
import { readSize } from "../options.ts";

/** What is measured beside the build itself. */
export const parts = ["search", "warm", "dev", "astro"] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** One of them, at all sizes or at one. */
export type SkippedPart = Part | `${Part}:${number}`;

/** What is to be measured and where the table goes. */
export interface BuildOptions {
  /** How many reports the records have, from the smallest to the largest. */
  readonly sizes: readonly number[];
  /** Parts that are left away: “warm” at every size, “warm:50000” at one. */
  readonly skip: ReadonlySet<SkippedPart>;
  readonly json: boolean;
  /** Whether the table is put into the README. */
  readonly readme: boolean;
}

const usualSizes = ["1000", "10000", "50000"];

/** @throws where an option is unknown, a size is no number or a part does not exist. */
export function readBuildOptions(parameters: string[]): BuildOptions {
  const { values } = parseArgs({
    args: parameters,
    options: {
      size: { type: "string", multiple: true, default: usualSizes },
      skip: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
    },
  });
  return {
    sizes: [...new Set(values.size.map(readSize))].toSorted((a, b) => a - b),
    skip: new Set(values.skip.map(readPart)),
    json: values.json,
    readme: values.readme,
  };
}

function readPart(text: string): SkippedPart {
  const [name, size] = text.split(":");
  const part = parts.find((candidate) => candidate === name);
  if (part === undefined) {
    throw new Error(`--skip is "${text}"; write one of ${parts.join(", ")}, or one at one size: warm:50000.`);
  }
  return size === undefined ? part : `${part}:${readSize(size)}`;
}
