import { account, event, report, source } from "./entries.ts";
import { fixtureTimeline } from "./fixture-record.ts";

/**
 * Five events and the outlets of four sides. The storm was in the Hill Courier first, in two others later;
 * the calm in two outlets of one day; the fog in two outlets of one side; of the rain one report bears only
 * its month; the hush is in none. The Far Gazette tells of no event.
 */
export function fourOutlets() {
  return fixtureTimeline({
    sources: [
      source("hill-courier", { name: "Hill Courier", side: "north" }),
      source("lake-post", { name: "Lake Post", side: "east" }),
      source("shore-news", { name: "Shore News", side: "east" }),
      source("ember-wire", { name: "Ember Wire", side: "south", kind: "news agency" }),
      source("far-gazette", { name: "Far Gazette", side: "elsewhere" }),
    ],
    events: [
      event("storm", "2001-03-04"),
      event("calm", "2001-04-01", { title: "A calm, “flat”" }),
      event("fog", "2002-05", { title: "=Fog, thick" }),
      event("rain", "2002-06-01"),
      event("hush", "2002-07-01"),
    ],
    reports: [
      report("hill-storm", "2001-03-04", { source: "hill-courier", accounts: [account("storm")] }),
      report("wire-storm", "2001-03-05", { source: "ember-wire", accounts: [account("storm")] }),
      report("lake-storm", "2001-03-05", {
        source: "lake-post",
        agency: "ember-wire",
        accounts: [account("storm")],
      }),
      report("lake-calm", "2001-04-01", { source: "lake-post", accounts: [account("calm")] }),
      report("wire-calm", "2001-04-01", { source: "ember-wire", accounts: [account("calm")] }),
      report("lake-fog", "2002-05-30", { source: "lake-post", accounts: [account("fog")] }),
      report("shore-fog", "2002-05-31", { source: "shore-news", accounts: [account("fog")] }),
      report("hill-rain", "2002-06-02", { source: "hill-courier", accounts: [account("rain")] }),
      report("wire-rain", "2002-06", { source: "ember-wire", accounts: [account("rain")] }),
      report("gazette-quiet", "2002-08-01", { source: "far-gazette" }),
    ],
  });
}
