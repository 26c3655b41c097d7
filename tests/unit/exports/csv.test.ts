import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../src/exports/csv.ts";
import { parseCsv } from "../../support/csv.ts";

describe("comma-separated values", () => {
  test("end each row with CRLF, and quote only what must be quoted", () => {
    expect(
      csvOf([
        ["id", "count"],
        ["a, b", 2],
        ['the "flat" calm', 0],
        ["two\nlines", -1],
      ]),
    ).toBe('\uFEFFid,count\r\n"a, b",2\r\n"the ""flat"" calm",0\r\n"two\nlines",-1\r\n');
  });

  test.each(["=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])(
    "make a text of what a spreadsheet could run: %j",
    (text) => {
      expect(parseCsv(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test("leave signs alone inside a text, and numbers below zero", () => {
    expect(csvOf([["a=b", "2023-09-19/2023-09-20", "../1900-05", -5]])).toBe(
      "\uFEFFa=b,2023-09-19/2023-09-20,../1900-05,-5\r\n",
    );
  });

  test("are read back as they were written, whatever they hold", () => {
    const text = fc
      .string({
        unit: fc.oneof(fc.constantFrom(",", '"', "\r", "\n", "'", "=", "ü"), fc.string({ maxLength: 1 })),
      })
      .filter((value) => !/^[=+\-@\t\r\n]/.test(value));
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(csvOf(table))).toEqual(table);
      }),
    );
  });

  test("never begin a cell with what a spreadsheet could run", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n"), fc.string(), (sign, rest) => {
        const [row] = parseCsv(csvOf([[`${sign}${rest}`]]));
        expect(row).toEqual([`'${sign}${rest}`]);
      }),
    );
  });
});
