import type { Figure } from "../figures.ts";
import type { MeasuredSize } from "./growth.ts";

/** What stands in the README: of pages and files the largest of each kind, with gzip; of warm builds no steps. */
export function readmeFigures(measured: readonly MeasuredSize[]): MeasuredSize[] {
  return measured.map((one) => ({ ...one, figures: one.figures.flatMap(inReadme) }));
}

function inReadme({ part, otherwise: _, ...figure }: Figure): Figure[] {
  switch (figure.group) {
    case "Pages":
    case "Files": {
      if (figure.unit !== "kB" || part === "median") return [];
      const kind = figure.what.split(":")[0] ?? figure.what;
      return [{ ...figure, what: part === undefined ? kind : `${kind}, the largest` }];
    }
    case "Warm build":
      return part === undefined ? [figure] : [];
    default:
      return [part === undefined ? figure : { ...figure, part }];
  }
}
