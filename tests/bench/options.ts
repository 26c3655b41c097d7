import { parseArgs } from "node:util";

/** What is to be measured and how it is printed. */
export interface Options {
  /** Whether the real record is measured. */
  readonly real: boolean;
  /** How many reports each synthetic record has. */
  readonly sizes: readonly number[];
  readonly json: boolean;
}

/** How large a record the site is built to bear. */
const usualSize = 10_000;

/** @throws where an option is unknown or a size is no number. */
export function readOptions(parameters: string[]): Options {
  const { values } = parseArgs({
    args: parameters,
    options: {
      real: { type: "boolean", default: false },
      size: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
    },
  });
  const sizes = values.size.map(readSize);
  const nothingChosen = !values.real && sizes.length === 0;
  return {
    real: values.real || nothingChosen,
    sizes: nothingChosen ? [usualSize] : sizes,
    json: values.json,
  };
}

/** @throws where the text is no whole number from 1 on. */
export function readSize(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size) || size < 1)
    throw new Error(`--size is "${text}"; write a number of reports.`);
  return size;
}
