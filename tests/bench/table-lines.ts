import type { Counted, Figure, Measured } from "./figures.ts";

/** A line of a table. */
export interface TableLine {
  /** The heading of a group stands at level 0, what is measured at 1, a part of it at 2. */
  readonly level: 0 | 1 | 2;
  readonly what: string;
  /** One for each column but the first; none where it is a heading. */
  readonly cells: readonly string[];
}

/** The heads of all columns but the first: the records, with a column after each but the first for the growth. */
export function tableHead(measured: readonly Measured[], withGrowth: boolean): string[] {
  return measured.flatMap(({ record }, place) => (withGrowth && place > 0 ? [record, "growth"] : [record]));
}

/** All that was measured, a line each, the records side by side. */
export function tableLines(measured: readonly Measured[], withGrowth: boolean): TableLine[] {
  const all = measured.flatMap(({ figures }) => figures);
  return [...Map.groupBy(all, ({ group }) => group)].flatMap(([group, ofGroup]) => [
    { level: 0 as const, what: group, cells: [] },
    ...[...Map.groupBy(ofGroup, ({ what }) => what)].flatMap(([what, ofWhat]) =>
      [...new Set(ofWhat.map(({ part }) => part))].map((part) => {
        const figures = measured.map((record) =>
          record.figures.find(
            (candidate) => candidate.group === group && candidate.what === what && candidate.part === part,
          ),
        );
        return {
          level: part === undefined ? (1 as const) : (2 as const),
          what: part ?? what,
          cells: cellsOf(figures, withGrowth),
        };
      }),
    ),
  ]);
}

function cellsOf(figures: readonly (Figure | undefined)[], withGrowth: boolean): string[] {
  return figures.flatMap((figure, place) => {
    const cell = figure === undefined ? "" : printFigure(figure);
    return withGrowth && place > 0 ? [cell, printGrowth(figures[place - 1], figure)] : [cell];
  });
}

/** How many times the one before a figure is. */
function printGrowth(before: Figure | undefined, figure: Figure | undefined): string {
  if (!before?.value || typeof figure?.value !== "number") return "";
  const ratio = figure.value / before.value;
  return `× ${ratio.toFixed(ratio < 10 ? 2 : 1)}`;
}

function printFigure(figure: Figure): string {
  const { value, unit, queries, otherwise, atLeast, atMost, because } = figure;
  if (value === null) return because ?? "not there";
  const number = printNumber(value, unit);
  const of = queries === undefined ? "" : ` of ${queries}`;
  const raw = otherwise === undefined ? "" : `, ${otherwise.raw.toFixed(1)} raw`;
  const brotli = otherwise === undefined ? "" : `, ${otherwise.brotli.toFixed(1)} brotli`;
  const limit = atLeast === undefined ? atMost : atLeast;
  if (limit === undefined) return `${number}${of}${raw}${brotli}`;
  const kept = value >= (atLeast ?? value) && value <= (atMost ?? value);
  const bound = `${kept ? "" : "MISSED: "}at ${atLeast === undefined ? "most" : "least"} ${limit.toLocaleString("en-GB")}`;
  return `${number}${of}${raw}${brotli} (${bound})`;
}

const counted: readonly string[] = [
  "requests",
  "pages",
  "files",
  "reports",
  "events",
] satisfies readonly Counted[];

function printNumber(value: number, unit: Figure["unit"]): string {
  // Cut and not rounded: 100 % is all.
  if (unit === "%") return `${(Math.floor(value * 10) / 10).toFixed(1)} %`;
  if (unit === "times") return `× ${value.toFixed(2)}`;
  if (counted.includes(unit)) return value.toLocaleString("en-GB");
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: value >= 10_000 };
  return `${value.toLocaleString("en-GB", digits)} ${unit}`;
}
