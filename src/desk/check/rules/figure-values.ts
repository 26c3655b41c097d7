import { Scalar } from "yaml";
import { edtf } from "../../../schema/edtf.ts";
import { memoizeByObject } from "../../../timeline/memoize.ts";
import { type ContentFiles, validEntries } from "../content-file.ts";
import { mapsAt } from "../yaml.ts";
import type { Finding, TextRule } from "./rule.ts";

/** Digits in groups of three, as outlets print thousands: `1.250`, `1 250`, `1,250`. */
const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/u;

/** The unit of a measure that asks for a day. */
const unitOfDates = "date";

/**
 * The value of a figure is of the kind for which its measure asks: a date where the unit is `date`, elsewhere a number,
 * and a whole one unless the measure takes fractions. `1.250`, which many outlets print for 1,250, is a fraction to YAML.
 */
export const figureValues: TextRule = {
  name: "figure-values",
  severity: "error",
  find: (file, files) => {
    if (file.collection !== "reports") return [];
    const measures = measuresOf(files);
    return mapsAt(file.document, "accounts.*.figures.*").flatMap((figure) => {
      const measure = measures.get(String(figure.get("measure")));
      return ["value", "upTo"].flatMap((key) => {
        const value: unknown = figure.get(key, true);
        if (!(value instanceof Scalar) || !value.range || measure === undefined) return [];
        const fault = faultOf(value, measure);
        if (fault === null) return [];
        const start = file.yamlStart + value.range[0];
        return { start, end: file.yamlStart + value.range[1], ...fault };
      });
    });
  },
};

const measuresOf = memoizeByObject(
  (files: ContentFiles) => new Map(validEntries(files, "measures").map(({ id, data }) => [id, data])),
);

interface MeasureData {
  readonly title: string;
  readonly unit: string;
  readonly fractions: boolean;
}

function faultOf(
  { value, type, source = "" }: Scalar,
  { title, unit, fractions }: MeasureData,
): Pick<Finding, "message" | "replacement"> | null {
  const isOfDates = unit === unitOfDates;
  const asks = `“${title}” is answered in ${unit}`;
  if (typeof value === "string") {
    if (isOfDates) return null;
    const isNumber = /^(?:0|[1-9]\d*)$/.test(value);
    // The rule `quoted-dates` reports bare dates, and `schema` what is neither a number nor a date.
    if (type === Scalar.PLAIN || (!isNumber && !edtf.safeParse(value).success)) return null;
    const meant = isNumber ? value : "a number";
    const message = `write ${meant} without quotation marks: ${asks}`;
    return { message, replacement: isNumber ? value : null };
  }
  if (typeof value !== "number") return null;
  if (isOfDates)
    return { message: `write a date in quotation marks, as "${source}": ${asks}`, replacement: null };
  if (grouped.test(source)) {
    const plain = source.replace(/\D/g, "");
    return {
      message: `write ${plain} if that is meant: ${source} is read as ${value}, and thousands are written without a sign`,
      replacement: null,
    };
  }
  if (!/^-?\d+(?:\.\d+)?$/.test(source)) {
    return { message: `write ${value}, in digits: ${source} is read so`, replacement: null };
  }
  if (Number.isInteger(value) || fractions) return null;
  return {
    message: `write a whole number: ${asks}; if a fraction of them can be an answer, write \`fractions: true\` in the file of the measure`,
    replacement: null,
  };
}
