import { expect, test } from "vitest";
import { repositoryLinks } from "../../../src/timeline/external-links.ts";
import { event, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  events: [event("sinking", "2001-03-04")],
  reports: [report("log", "2001-03-05", { file: "content/reports/2001/log.md" })],
});

test("an event and a report lead to their files, and to a form that knows the page", () => {
  expect(
    repositoryLinks(
      "https://code.example/ember/timeline",
      withId(timeline.events, "sinking"),
      "https://ember.example/events/sinking/",
    ),
  ).toEqual({
    edit: "https://code.example/ember/timeline/edit/main/content/events/sinking.md",
    report:
      "https://code.example/ember/timeline/issues/new?template=report-error.yml&page=https%3A%2F%2Fember.example%2Fevents%2Fsinking%2F",
  });
  expect(
    repositoryLinks("https://code.example/ember/timeline/", withId(timeline.reports, "log"), "x").edit,
  ).toBe("https://code.example/ember/timeline/edit/main/content/reports/2001/log.md");
});
