import type { Side } from "./sides.ts";

/**
 * The address of every page, as a path from the site's root. They are promises: what is published
 * under an address stays there.
 */
export const addresses = {
  home: "/",
  about: "/about/",
  /** How figures and days are compared, on the about page. */
  comparing: "/about/#comparing",
  search: "/search/",
  events: "/events/",
  reports: "/reports/",
  people: "/people/",
  organisations: "/organisations/",
  places: "/places/",
  sources: "/sources/",
  topics: "/topics/",
  figures: "/figures/",
  disputes: "/disputes/",
  disputesByEvent: "/disputes/by-event/",
  coverage: "/coverage/",
  coverageMostReported: "/coverage/most-reported/",
  coverageFewestSides: "/coverage/fewest-sides/",
  corrections: "/corrections/",
  correctionsFeed: "/corrections/feed.xml",
  eventsData: "/data/events.json",
  reportsData: "/data/reports.json",
  coverageData: "/data/coverage.csv",
  event: (id: string) => `/events/${id}/`,
  report: (id: string) => `/reports/${id}/`,
  person: (id: string) => `/people/${id}/`,
  organisation: (id: string) => `/organisations/${id}/`,
  place: (id: string) => `/places/${id}/`,
  source: (id: string) => `/sources/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  measure: (id: string) => `/figures/${id}/`,
  /** What one side's outlets reported, and what they did not. */
  sideCoverage: (side: Side) => `/coverage/${side}/`,
  year: (year: number) => `/${String(year).padStart(4, "0")}/`,
  /** The phase's chapter on the timeline. */
  phase: (id: string) => `/#${phaseAnchor(id)}`,
} as const;

/** A month, or whatever shorter or longer span a list is broken into, among all entries of its year; null where it is in no one year. */
export function monthAddress({
  key,
  year,
}: {
  readonly key: string;
  readonly year: number | null;
}): string | null {
  return year === null ? null : `${addresses.year(year)}#${key}`;
}

/**
 * The fragment of a phase's chapter. Fragments that pages make up themselves have an underscore, which no
 * id may have, so that they never clash with the anchor of an event or a report.
 */
export function phaseAnchor(id: string): string {
  return `phase_${id}`;
}
