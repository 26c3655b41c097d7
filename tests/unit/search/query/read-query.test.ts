import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery } from "../../../../src/search/query/read-query.ts";
import { months } from "../../../support/search/months.ts";

/** The parts of a query in short: words as they are, phrases in quotation marks, days in brackets. */
function partsOf(query: string): string[] {
  return readQuery(query, months).map((part) => {
    if (part.kind === "days") return `[${part.days}]`;
    return part.kind === "phrase" ? `"${part.words}"` : part.word;
  });
}

describe("days and months in any usual way of writing", () => {
  test.each([
    ["2024-06-12", "2024-06-12"],
    ["12.06.2024", "2024-06-12"],
    ["12/6/2024", "2024-06-12"],
    ["6/13/2024", "2024-06-13"],
    ["12 June 2024", "2024-06-12"],
    ["June 12, 2024", "2024-06-12"],
    ["12th of June 2024", "2024-06-12"],
    ["12 Jun 2024", "2024-06-12"],
    ["12 июня 2024 года", "2024-06-12"],
    ["12 червня 2024", "2024-06-12"],
    ["12 iyun 2024", "2024-06-12"],
    ["12 Haziran 2024", "2024-06-12"],
    ["12 հունիսի, 2024", "2024-06-12"],
    ["2024 թ. հունիսի 12", "2024-06-12"],
    ["2024-06", "2024-06"],
    ["06.2024", "2024-06"],
    ["June 2024", "2024-06"],
    ["июнь 2024", "2024-06"],
    ["в июне 2024", null],
  ])("%s", (typed, days) => {
    expect(partsOf(typed).filter((part) => part.startsWith("["))).toEqual(days === null ? [] : [`[${days}]`]);
  });

  test("are found among other words", () => {
    expect(partsOf("khojaly 12 June 2024 flag")).toEqual(["khojaly", "[2024-06-12]", "flag"]);
  });

  test.each(["31 June 2024", "2024-13", "44 days", "2024", "June", "may 2024 troops leave"])(
    "“%s” has no day that does not exist",
    (typed) => {
      const days = partsOf(typed).filter((part) => /\[\d{4}-\d{2}-\d{2}\]/.test(part));
      expect(days).toEqual([]);
    },
  );

  test("every day of our own addresses is read", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        expect(partsOf(written)).toEqual([`[${written}]`]);
      }),
    );
  });
});

test.each([
  ["50,000 people", ["50000", "people"]],
  ["1 960", ["1960"]],
  ["U.N. troops", ["un", "troops"]],
  ["Baikal–Amur", ["baikal", "amur"]],
  ['the "last soldier" left “Ember Quay”', ["the", '"last soldier"', "left", '"ember quay"']],
  ["撤军行动", ["撤军", "军行", "行动"]],
  ["コンテナー船", ["コン", "ンテ", "テナ", "ナー", "ー船"]],
  ["擱淺", ["擱淺"]],
  ["C++", ["c"]],
  ["", []],
  ["“” !?", []],
])("“%s” is taken apart", (typed, parts) => {
  expect(partsOf(typed)).toEqual(parts);
});

test("no query is too odd to be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
      for (const part of partsOf(typed)) expect(part).not.toBe("");
    }),
  );
});
