import type { Figure, Measured } from "./figures.ts";

const notes = [
  "Weight: bytes as sent with gzip (each body compressed at level 9, files that are compressed already as they are),",
  "without headers, nothing in the cache; kB are 1,000 bytes. Until suggestions or results: all that had come by then.",
  "Time: in the page, from the key to the frame that shows it; the browser and the server are on this machine.",
];

/** All that was measured, a line each, the records side by side. */
export function printTable(measured: readonly Measured[]): string {
  const lines = linesOf(measured);
  const head = ["", ...measured.map(({ record }) => record)];
  const rows = lines.map(({ what, cells }) => [what, ...cells]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length)),
  );
  const print = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join("   ")
      .trimEnd();
  return [print(head), ...rows.map(print), "", ...notes].join("\n");
}

function linesOf(measured: readonly Measured[]): { what: string; cells: string[] }[] {
  const all = measured.flatMap(({ figures }) => figures);
  return [...Map.groupBy(all, ({ group }) => group)].flatMap(([group, ofGroup]) => [
    { what: "", cells: [] },
    { what: group, cells: [] },
    ...[...Map.groupBy(ofGroup, ({ what }) => what)].flatMap(([what, ofWhat]) =>
      [...new Set(ofWhat.map(({ part }) => part))].map((part) => ({
        what: part === undefined ? `  ${what}` : `    ${part}`,
        cells: measured.map(({ figures }) => {
          const figure = figures.find(
            (candidate) => candidate.group === group && candidate.what === what && candidate.part === part,
          );
          return figure === undefined ? "" : printFigure(figure);
        }),
      })),
    ),
  ]);
}

function printFigure(figure: Figure): string {
  const { value, unit, queries, atLeast, atMost } = figure;
  if (value === null) return "not there";
  const number = printNumber(value, unit);
  const of = queries === undefined ? "" : ` of ${queries}`;
  const limit = atLeast === undefined ? atMost : atLeast;
  if (limit === undefined) return `${number}${of}`;
  const kept = value >= (atLeast ?? value) && value <= (atMost ?? value);
  return `${number}${of} (${kept ? "" : "MISSED: "}at ${atLeast === undefined ? "most" : "least"} ${limit})`;
}

function printNumber(value: number, unit: Figure["unit"]): string {
  switch (unit) {
    case "%":
      // Cut and not rounded: 100 % is all.
      return `${(Math.floor(value * 10) / 10).toFixed(1)} %`;
    case "requests":
    case "pages":
      return value.toLocaleString("en-GB");
    default:
      return `${value.toFixed(1)} ${unit}`;
  }
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - [...text].length));
  return right ? space + text : text + space;
}
