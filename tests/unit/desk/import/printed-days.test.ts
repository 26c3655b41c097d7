import { expect, test } from "vitest";
import { printedDays } from "../../../../src/desk/import/printed-days.ts";

test.each([
  ["17.04.2024", "2024-04-17"],
  ["17.04.2024 14:05", "2024-04-17"],
  ["2024-04-17", "2024-04-17"],
  ["2024/04/17", "2024-04-17"],
  ["17/04/2024", "2024-04-17"],
  ["04/17/2024", "2024-04-17"],
  ["04/04/2024", "2024-04-04"],
  ["17 April 2024", "2024-04-17"],
  ["April 17, 2024", "2024-04-17"],
  ["Wed, 17 Apr 2024 10:20", "2024-04-17"],
  ["17th of April 2024", "2024-04-17"],
  ["17 Nisan 2024", "2024-04-17"],
  ["17 Nisan 2024 Çarşamba, 14:05", "2024-04-17"],
  ["2 мая 2024", "2024-05-02"],
  ["2 мая 2024 г., 12:30", "2024-05-02"],
  ["17 Апреля 2024", "2024-04-17"],
  ["17 квітня 2024", "2024-04-17"],
  ["17 Ապրիլի, 2024", "2024-04-17"],
  ["17 ապրիլ 2024", "2024-04-17"],
  ["2024 թ. ապրիլի 17", "2024-04-17"],
  ["17 aprel 2024", "2024-04-17"],
  ["17 Aprel 2024, 14:05", "2024-04-17"],
  ["12 İyun 2024", "2024-06-12"],
  ["17 abr 2024", "2024-04-17"],
  ["17 de abril de 2024", "2024-04-17"],
  ["17 avril 2024", "2024-04-17"],
  ["17. April 2024", "2024-04-17"],
  ["17 aprile 2024", "2024-04-17"],
  ["17 აპრილი 2024", "2024-04-17"],
  ["17 kwietnia 2024", "2024-04-17"],
  ["Published: 17 April 2024", "2024-04-17"],
])("“%s” prints the %s", (text, day) => {
  expect(printedDays(text)).toEqual([day]);
});

test.each([
  ["06/12/2024", "the day and the month in numbers that can be either"],
  ["31.06.2024", "a day that does not exist"],
  ["14:05", "a time"],
  ["17 April", "no year"],
  ["April 2024", "no day"],
  ["2024", "a year"],
  ["Updated 17 April 2024", "the day of a change"],
  ["Обновлено: 17.04.2024", "the day of a change"],
  ["Güncelleme: 17 Nisan 2024", "the day of a change"],
])("“%s” prints no day of publication: it has %s", (text) => {
  expect(printedDays(text)).toEqual([]);
});

test("of two days that of the change is left out", () => {
  expect(printedDays("Published 17 April 2024, updated 18 April 2024")).toEqual(["2024-04-17"]);
});
