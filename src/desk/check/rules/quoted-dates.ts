import { Scalar, visit } from "yaml";
import type { Finding, TextRule } from "./rule.ts";

/** What YAML 1.1 reads as a timestamp (https://yaml.org/type/timestamp.html): a day, alone or with a time. */
const momentOfTime = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s]|$)/;

/** A day as the record writes it, with nothing that quotation marks could change. */
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Dates are in quotation marks. The YAML reader of the build takes a bare `2024-06-12` for a moment
 * of time, and its precision and time zone are lost.
 */
export const quotedDates: TextRule = {
  name: "quoted-dates",
  severity: "error",
  find: ({ document, yamlStart, text }) => {
    const findings: Finding[] = [];
    visit(document, {
      Scalar(key, { type, source = "", range }) {
        if (type !== Scalar.PLAIN || !range || !momentOfTime.test(source)) return;
        const start = yamlStart + range[0];
        const end = yamlStart + range[1];
        const isWhole = key !== "key" && wholeDay.test(source) && text.slice(start, end) === source;
        findings.push({
          start,
          end,
          message: `put the date in quotation marks: "${source}"`,
          replacement: isWhole ? `"${source}"` : null,
        });
      },
    });
    return findings;
  },
};
