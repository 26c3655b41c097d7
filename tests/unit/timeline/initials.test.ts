import { expect, test } from "vitest";
import { groupByHeading, initialHeading } from "../../../src/timeline/groups.ts";

function lettersOf(...names: string[]): [string, ...string[]][] {
  return groupByHeading(names, initialHeading).map(({ label, items }) => [label, ...items]);
}

test("names stand under their first letters, without marks, in the order in which they come", () => {
  expect(lettersOf("Alder", "Álamo", "élan", "Elm", "ash")).toEqual([
    ["A", "Alder", "Álamo", "ash"],
    ["E", "élan", "Elm"],
  ]);
});

test("numbers stand together, other scripts and letters of their own under their own capitals", () => {
  expect(lettersOf("168.am", "7or.am", "əzan", "Эмбер", "“Quoted”")).toEqual([
    ["0–9", "168.am", "7or.am"],
    ["Ə", "əzan"],
    ["Э", "Эмбер"],
    ["Q", "“Quoted”"],
  ]);
});
