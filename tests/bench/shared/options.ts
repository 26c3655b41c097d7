import { parseArgs } from "node:util";
import { type ReportOptions, reportOptions } from "./report.ts";

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
