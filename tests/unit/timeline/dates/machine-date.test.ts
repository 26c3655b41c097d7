import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { machineDate } from "../../../../src/timeline/dates/print.ts";
import { dateParts, edtfOf } from "../../../support/dates/edtf-arbitraries.ts";

/** A valid date, month or year string of HTML: four digits or more, and a year above 0. */
const htmlDate = /^(?!0+(?:-|$))\d{4,}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function machineDateOf(edtf: string): string | null {
  return machineDate(parseDate(edtf));
}

describe("the date for machines", () => {
  test.each([
    ["2024-06-12", "2024-06-12"],
    ["2024-06", "2024-06"],
    ["2024-06-XX", "2024-06"],
    ["2024", "2024"],
    ["2024-XX", "2024"],
    ["0987", "0987"],
  ])("%s is “%s”", (edtf, value) => {
    expect(machineDateOf(edtf)).toBe(value);
  });

  test.each(["2024-21", "2024-33", "199X", "19XX"])("there is none for %s, which HTML cannot say", (edtf) => {
    expect(machineDateOf(edtf)).toBeNull();
  });

  test.each(["2024-06-12~", "2024-06?", "2024%"])("there is none for %s, which is not sure", (edtf) => {
    expect(machineDateOf(edtf)).toBeNull();
  });

  test.each(["2024-06-12/2024-06-13", "2024-06-12/2024-06-12", "2024-06-12/..", "../2024-06-12", "2024/"])(
    "there is none for the interval %s",
    (edtf) => {
      expect(machineDateOf(edtf)).toBeNull();
    },
  );

  it("is the record’s own text where it is days, months or years, valid HTML, and else nothing", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        const edtf = edtfOf(parts);
        const value = machineDateOf(edtf);
        const plain =
          parts.kind === "point" &&
          parts.point.qualifier === "" &&
          ["day", "month", "year"].includes(parts.point.precision);
        expect(value).toBe(plain ? edtf : null);
        if (value !== null) expect(value).toMatch(htmlDate);
      }),
    );
  });
});
