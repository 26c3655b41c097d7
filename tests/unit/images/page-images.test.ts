import { expect, test } from "vitest";
import { measureCard, pageImages } from "../../../src/images/page-images.ts";
import { differencesOf } from "../../../src/timeline/comparison/differences.ts";
import { fixtureRecord, withId } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

const timeline = lakeEmber();

test("figures, differences, the story and each event have pictures of their own", () => {
  const images = pageImages(fixtureRecord().site, timeline, differencesOf(timeline));
  expect([...images].map(([path, image]) => [path, image.path])).toEqual([
    ["/", "/share/home.png"],
    ["/disputes/", "/share/differences.png"],
    ["/disputes/by-event/", "/share/differences.png"],
    ["/turning-points/", "/share/turning-points.png"],
    ["/map/service/", "/share/phases/service.png"],
    ["/map/end/", "/share/phases/end.png"],
    ["/events/first-crossing/", "/share/events/first-crossing.png"],
    ["/events/last-crossing/", "/share/events/last-crossing.png"],
    ["/figures/closing-day/", "/share/figures/closing-day.png"],
    ["/figures/passengers/", "/share/figures/passengers.png"],
  ]);
});

test("the card of a measure has its question and what the reports answer", () => {
  expect(measureCard(withId(timeline.measures, "passengers"))).toMatchObject({
    date: "Figures",
    title: "How many crossed last?",
    text: "One report gives at least 40 passengers.",
    counts: "1 report from 1 independent source",
  });
  expect(measureCard({ ...withId(timeline.measures, "passengers"), given: [] })).toBeNull();
});
