import { expect, test } from "vitest";
import { counted, countedItems, possessive, printNumber, wordCount } from "../../../src/timeline/words.ts";

test("numbers are grouped as English readers group them", () => {
  expect([0, 999, 1000, 100_417, 2.5].map(printNumber)).toEqual(["0", "999", "1,000", "100,417", "2.5"]);
});

test("a count agrees with its noun", () => {
  expect(counted(1, "report")).toBe("1 report");
  expect(counted(0, "report")).toBe("0 reports");
  expect(counted(1200, "report")).toBe("1,200 reports");
  expect(counted(1, "country", "countries")).toBe("1 country");
  expect(counted(2, "country", "countries")).toBe("2 countries");
});

test("a list of events is counted as events, and reports that are tied to none as reports", () => {
  const [event, report] = [{ kind: "event" as const }, { kind: "report" as const }];
  expect(countedItems([event])).toBe("1 event");
  expect(countedItems([event, report, event])).toBe("2 events and 1 report");
  expect(countedItems([report, report])).toBe("2 reports");
  expect(countedItems([])).toBe("0 events");
});

test("a name that ends in s takes an apostrophe alone", () => {
  expect(["News Wire", "Ember News"].map(possessive)).toEqual(["News Wire’s", "Ember News’"]);
});

test.each([
  ["She never sank", 3],
  ["“local anti-terrorist measures” – 1,250 of them", 6],
  ["船は座礁した", 4],
  ["コンテナ船 Ever", 3],
  ["", 0],
])("“%s” has %i words", (text, count) => {
  expect(wordCount(text)).toBe(count);
});
