import { account, event, measure, organisation, person, place, report, source } from "./entries.ts";
import { fixtureTimeline } from "./fixture-record.ts";

/**
 * A small invented story with one of everything: a ferry that stopped running. The Lake Wire reports
 * first; the Ember Post carries its text; the Hill Courier writes its own.
 */
export function lakeEmber() {
  return fixtureTimeline({
    sources: [
      source("ember-post", { name: "Ember Post", side: "south" }),
      source("lake-wire", { name: "Lake Wire", side: "elsewhere", kind: "news agency" }),
      source("hill-courier", { name: "Hill Courier", side: "east", language: "ru" }),
    ],
    people: [
      person("ada-pike", {
        name: "Ada Pike",
        names: [{ name: "Ада Пайк", language: "ru" }],
        roles: [{ title: "Captain of the ferry", from: "1990", to: "2001-03-04" }],
      }),
      person("bo-reed", { name: "Bo Reed" }),
    ],
    organisations: [organisation("ferry-company", { name: "Ferry Company" })],
    places: [
      place("ember-quay", { name: "Ember Quay", latitude: -41.5, longitude: 174.25 }),
      place("far-shore", { name: "Far Shore" }),
    ],
    measures: [
      measure("passengers", { question: "How many crossed last?" }),
      measure("closing-day", { unit: "date" }),
    ],
    events: [
      event("last-crossing", "2001-03-04", {
        phase: "end",
        topics: ["ferry", "timetable"],
        major: true,
        places: ["ember-quay"],
        people: ["ada-pike"],
        organisations: ["ferry-company"],
        body: "The **ferry** crossed for the last time. It was full.",
        disputes: [
          {
            question: "How many crossed?",
            about: "number",
            positions: [
              { says: "Twelve", reports: ["wire-last-crossing"] },
              { says: "Forty", reports: ["courier-last-crossing"] },
            ],
          },
        ],
        corrections: [{ date: "2001-04-01", what: "The day was wrong." }],
      }),
      event("first-crossing", "190X", { places: ["far-shore"] }),
    ],
    reports: [
      report("post-farewell", "2001-03-05", {
        agency: "lake-wire",
        body: "At **Ember Quay** nobody waved.",
        accounts: [account("last-crossing"), account("first-crossing")],
      }),
      report("courier-last-crossing", "2001-03-06", {
        source: "hill-courier",
        language: "ru",
        title: null,
        description: "Forty people crossed the lake last",
        accounts: [
          account("last-crossing", {
            says: "Forty crossed.",
            by: ["ferry-company", "source:lake-wire"],
            deniedBy: ["ferry-company"],
            route: ["far-shore", "ember-quay"],
            date: "2001-03",
            figures: [
              { measure: "passengers", value: 40, qualifier: "at least" },
              { measure: "closing-day", value: "2001-03-04" },
            ],
            quote: { speaker: "bo-reed", words: "Он не тонул", translation: "She never sank" },
          }),
        ],
      }),
      report("wire-last-crossing", "2001-03-04", {
        source: "lake-wire",
        accounts: [account("last-crossing", { by: ["ada-pike"] })],
      }),
      report("quiet-quay", "2001-05-06"),
    ],
  });
}
