import { markdownTable } from "markdown-table";

/** A measured value. */
export interface Figure {
  /** The heading under which its row is. */
  readonly group: string;
  readonly name: string;
  /** Null if there was nothing to measure. */
  readonly value: number | null;
  /** Empty for counts. */
  readonly unit: "" | "%" | "kB" | "MB" | "ms" | "s" | "×";
  /** The value may be at most this. */
  readonly limit?: number | undefined;
  /** The value should be at most this. */
  readonly aim?: number | undefined;
  /** The value must be at least this. */
  readonly minimum?: number | undefined;
}

/** What was measured on one record or page: a column of a table. */
export interface Column {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/**
 * Columns side by side as a Markdown table, which is also readable on a terminal: a row for each figure, with a row
 * of its own for the heading of each group. Cells say whether limits and aims are met.
 */
export function printTable(columns: readonly Column[]): string {
  const rows = [
    ...Map.groupBy(
      columns.flatMap(({ figures }) => figures),
      ({ group }) => group,
    ),
  ].flatMap(([group, figures]) => [
    [`**${group}**`],
    ...[...new Set(figures.map(({ name }) => name))].map((name) => [
      name,
      ...columns.map((column) => {
        const figure = column.figures.find(
          (candidate) => candidate.group === group && candidate.name === name,
        );
        return figure === undefined ? "" : printFigure(figure);
      }),
    ]),
  ]);
  const head = ["", ...columns.map(({ name }) => name)];
  return markdownTable([head, ...rows], { align: head.map((_, column) => (column === 0 ? "l" : "r")) });
}

/** A figure with its unit and, in brackets, each limit with whether it is met. */
function printFigure({ value, unit, limit, aim, minimum }: Figure): string {
  if (value === null) return "not measured";
  const bounds = [
    ["limit", limit, (bound: number) => value <= bound],
    ["aim", aim, (bound: number) => value <= bound],
    ["at least", minimum, (bound: number) => value >= bound],
  ] as const;
  const verdicts = bounds.flatMap(([word, bound, isMet]) =>
    bound === undefined
      ? []
      : [`${word} ${bound.toLocaleString("en-GB")}: ${isMet(bound) ? "met" : "MISSED"}`],
  );
  return [printValue(value, unit), ...(verdicts.length === 0 ? [] : [`(${verdicts.join(", ")})`])].join(" ");
}

function printValue(value: number, unit: Figure["unit"]): string {
  const digits = { "": value < 1 ? 3 : 0, "×": 2, "%": 1, kB: 1, MB: 1, ms: 0, s: 2 }[unit];
  // Percentages are cut, not rounded: 100 % means all.
  const shown = unit === "%" ? Math.floor(value * 10) / 10 : value;
  const number = shown.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === "×" ? `× ${number}` : `${number} ${unit}`.trimEnd();
}

/** The median of some numbers; null if there are none. */
export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
