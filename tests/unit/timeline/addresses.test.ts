import { expect, test } from "vitest";
import { addressOf } from "../../../src/schema/collections.ts";
import { addresses } from "../../../src/timeline/addresses.ts";

test("addresses are those that were promised", () => {
  expect(addresses.home).toBe("/");
  expect(addresses.search).toBe("/search/");
  expect(addresses.about).toBe("/about/");
  expect(addresses.map).toBe("/map/");
  expect(addresses.eventsData).toBe("/data/events.json");
  expect(addresses.reportsData).toBe("/data/reports.json");
  expect(addresses.event("storm")).toBe("/events/storm/");
  expect(addresses.homeImage).toBe("/share/home.png");
  expect(addresses.eventImage("storm")).toBe("/share/events/storm.png");
  expect(addresses.phaseImage("end")).toBe("/share/phases/end.png");
  expect(addresses.report("storm-report")).toBe("/reports/storm-report/");
  expect(addressOf("events", "storm")).toBe("/events/storm/");
  expect(addressOf("reports", "storm-report")).toBe("/reports/storm-report/");
  expect(addressOf("people", "ada-pike")).toBe("/people/ada-pike/");
  expect(addressOf("topics", "ferry")).toBe("/topics/ferry/");
  expect(addressOf("measures", "passengers")).toBe("/figures/passengers/");
  expect(addresses.locatorMap("quay")).toBe("/maps/quay.svg");
  expect(addresses.year(2001)).toBe("/2001/");
  expect(addresses.year(987)).toBe("/0987/");
});
