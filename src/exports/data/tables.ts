import { account as accountSchema, figure as figureSchema } from "../../schema/account.ts";
import { fieldsOf } from "../../schema/fields.ts";
import { measure as measureSchema } from "../../schema/measure.ts";
import type { Answer } from "../../timeline/comparison/difference.ts";
import type { Differences } from "../../timeline/comparison/differences.ts";
import { printFigure } from "../../timeline/figures.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { accountData, type UrlOf } from "../json-data.ts";
import { address, type DataField, date, derivedField, idOf, listOf, number } from "./data-field.ts";
import { type Dataset, momentDescription } from "./datasets.ts";

/** A value of a cell. */
type Cell = string | number | boolean | null;

/** A dataset that fits into lines and columns. */
export interface Table extends Omit<Dataset, "rows"> {
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of a dataset: groups become columns, lists are joined by spaces, names by semicolons; lists of groups have tables of their own. */
export function tableOf({ fields, rows, ...dataset }: Dataset): Table {
  const columns = fields.flatMap((field) => columnsOf(field));
  return {
    ...dataset,
    fields: columns.map(({ field }) => field),
    rows: rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
  };
}

interface Column {
  readonly field: DataField;
  readonly cellOf: (row: unknown) => Cell;
}

function columnsOf(field: DataField, path: readonly string[] = []): Column[] {
  const { key, value } = field;
  const steps = [...path, key];
  const own = { ...field, key: steps.join("_") };
  if (value.type === "group") return value.fields.flatMap((inner) => columnsOf(inner, steps));
  if (value.type !== "list") return [{ field: own, cellOf: (row) => cellOf(valueAt(row, steps)) }];
  if (key === "names") {
    return [
      { field: own, cellOf: (row) => joined(valueAt(row, steps), "; ", (item) => valueAt(item, ["name"])) },
    ];
  }
  if (value.of.type === "group" || value.of.type === "list") return [];
  return [{ field: own, cellOf: (row) => joined(valueAt(row, steps), " ", (item) => item) }];
}

function valueAt(data: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? new Map<string, unknown>(Object.entries(value)).get(step)
        : null,
    data,
  );
}

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function joined(value: unknown, separator: string, textOf: (item: unknown) => unknown): string | null {
  return Array.isArray(value) && value.length > 0
    ? value.map((item) => String(textOf(item))).join(separator)
    : null;
}

/** What each report says of each event, a line an account. */
export function accountsTable({ reports }: Timeline, urlOf: UrlOf, ofReports: Dataset): Table {
  const ofReport = ofReports.fields.filter(({ key }) =>
    ["source", "agency", "published", "language", "link"].includes(key),
  );
  return tableOf({
    name: "accounts",
    title: "Accounts",
    description:
      "What one report says of one event: claims, each with whose word it is. Do not merge them into one.",
    fields: [
      derivedField("report", "The id of the report.", idOf("reports")),
      ...ofReport,
      ...fieldsOf(accountSchema),
      derivedField("moment", momentDescription),
      derivedField(
        "url",
        "The address of the account on the page of the event, which no other has.",
        address,
      ),
    ],
    rows: reports.flatMap((item) =>
      item.accounts.map((account) => ({
        report: item.id,
        source: item.source.id,
        agency: item.agency?.id ?? null,
        published: item.published.edtf,
        language: item.language,
        link: item.link,
        ...accountData(account),
        moment: account.time?.machine ?? null,
        url: urlOf(`${account.event.address}#${account.anchor}`),
      })),
    ),
  });
}

/** Every figure that a report gives, a line a figure, with all that the table of figures on the site shows. */
export function figuresTable({ measures }: Timeline, ofReports: Dataset): Table {
  const ofFigure = (wanted: string) => fieldsOf(figureSchema).filter(({ key }) => key === wanted);
  const ofMeasure = fieldsOf(measureSchema).filter(({ key }) => ["question", "unit"].includes(key));
  const ofReport = ofReports.fields.filter(({ key }) =>
    ["source", "agency", "published", "link"].includes(key),
  );
  return tableOf({
    name: "figures",
    title: "Figures",
    description: "Every number or date that a report gives in answer to the question of a measure.",
    fields: [
      ...ofFigure("measure"),
      ...ofFigure("qualifier"),
      ...ofMeasure,
      derivedField(
        "value",
        "The number, in the unit of the measure; empty where the answer is a date.",
        number,
      ),
      ...ofFigure("upTo"),
      derivedField("valueDate", "The answer where it is a date, in EDTF.", date),
      derivedField("text", "The figure in words, with its qualifier and unit."),
      derivedField("report", "The id of the report.", idOf("reports")),
      ...ofReport,
      derivedField("sourceName", "The name of the outlet."),
      derivedField("side", "The side on which the outlet is edited."),
      derivedField("event", "The id of the event whose account gives it.", idOf("events")),
      derivedField(
        "date",
        "The date that the account gives for the event, where it differs from the event’s own.",
        date,
      ),
      derivedField("says", "What the account says."),
    ],
    rows: measures.flatMap(({ given, ...rest }) =>
      given.map(({ figure, account }) => ({
        measure: rest.id,
        qualifier: figure.qualifier,
        question: rest.question,
        unit: rest.unit,
        value: typeof figure.value === "number" ? figure.value : null,
        upTo: figure.upTo,
        valueDate: typeof figure.value === "number" ? null : figure.value.edtf,
        text: printFigure(figure),
        report: account.report.id,
        source: account.report.source.id,
        agency: account.report.agency?.id ?? null,
        published: account.report.published.edtf,
        link: account.report.link,
        sourceName: account.report.source.name,
        side: account.report.source.side.id,
        event: account.event.id,
        date: account.date?.edtf ?? null,
        says: account.says,
      })),
    ),
  });
}

/** Where reports differ, a line an answer. */
export function differencesTable({ all }: Differences): Table {
  return tableOf({
    name: "differences",
    title: "Differences",
    description:
      "Questions to which the reports give answers that cannot all be right, an answer a line. Nothing is decided.",
    fields: [
      derivedField("number", "The number of the question in this file.", number),
      derivedField("about", "What the answers differ in."),
      derivedField("question", "The question."),
      derivedField(
        "event",
        "The id of the event that it is about; empty where a number is given for several.",
        idOf("events"),
      ),
      derivedField(
        "measure",
        "The id of the measure whose figures differ; empty where they are no figures.",
        idOf("measures"),
      ),
      derivedField(
        "position",
        "Answers of one position can be right together; empty where an answer fits several.",
        number,
      ),
      derivedField("answer", "The answer."),
      derivedField("reports", "The ids of the reports that give it.", listOf(idOf("reports"))),
    ],
    rows: all.flatMap(({ about, question, event, measure, positions, open }, index) => {
      const rowsOf = (answers: readonly Answer[], position: number | null) =>
        answers.map(({ says, sources }) => ({
          number: index + 1,
          about,
          question,
          event: event?.id ?? null,
          measure: measure?.id ?? null,
          position,
          answer: says,
          reports: sources.map(({ report }) => report.id),
        }));
      return [...positions.flatMap((answers, at) => rowsOf(answers, at + 1)), ...rowsOf(open, null)];
    }),
  });
}
