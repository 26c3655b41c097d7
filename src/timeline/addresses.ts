import type { Side } from "./sides.ts";

/**
 * The addresses of pages, as paths from the site’s root; those of entities, topics and measures follow from the
 * table of kinds. They are promises: what is published under an address stays there.
 */
export const addresses = {
  home: "/",
  /** The home page in another language, by its BCP 47 tag. */
  translation: (language: string) => `/${language}/`,
  about: "/about/",
  /** How figures and days are compared, on the about page. */
  comparing: "/about/#comparing",
  search: "/search/",
  events: "/events/",
  turningPoints: "/turning-points/",
  reports: "/reports/",
  /** What the reports had told by each day. */
  known: "/known/",
  /** The same for the days of a month: `2024-04`. */
  knownMonth: (key: string) => `/known/${key}/`,
  disputes: "/disputes/",
  disputesByEvent: "/disputes/by-event/",
  coverage: "/coverage/",
  coverageMostReported: "/coverage/most-reported/",
  coverageFewestSides: "/coverage/fewest-sides/",
  map: "/map/",
  corrections: "/corrections/",
  correctionsFeed: "/corrections/feed.xml",
  /** What is newly added; a topic, a place … has such a feed below its own page. */
  feed: "/feed.xml",
  jsonFeed: "/feed.json",
  phaseFeed: (id: string) => `/chapters/${id}/feed.xml`,
  calendar: "/timeline.ics",
  /** The web editor, where `site.yaml` names a repository on GitHub. It may move, and nobody reads there. */
  desk: "/desk/",
  /** The page that explains all files of the record. */
  data: "/data/",
  eventsData: "/data/events.json",
  reportsData: "/data/reports.json",
  /** All entries of a kind as JSON, as a table, and the schema of the former. */
  dataFile: (name: string) => `/data/${name}.json`,
  dataTable: (name: string) => `/data/${name}.csv`,
  dataSchema: (name: string) => `/data/schema/${name}.json`,
  placesGeoJson: "/data/places.geojson",
  timelineJs: "/data/timelinejs.json",
  reportsBib: "/data/reports.bib",
  reportsCsl: "/data/reports.csl.json",
  dataPackage: "/data/datapackage.json",
  /** Content and data in one file, for deposit. */
  bag: "/data/record.zip",
  openSearch: "/opensearch.xml",
  llms: "/llms.txt",
  embed: "/embed/",
  /** A citation in a format: BibLaTeX, CSL-JSON, RIS. */
  citation: (page: string, format: "bib" | "csl.json" | "ris") => `${page}cite.${format}`,
  embeddedEvent: (id: string) => `/embed/events/${id}/`,
  oembed: (id: string) => `/oembed/events/${id}.json`,
  coverageData: "/data/coverage.csv",
  event: (id: string) => `/events/${id}/`,
  report: (id: string) => `/reports/${id}/`,
  /** What one side's outlets reported, and what they did not. */
  sideCoverage: ({ id }: Pick<Side, "id">) => `/coverage/${id}/`,
  year: (year: number) => `/${String(year).padStart(4, "0")}/`,
  /** The map of a phase. */
  phaseMap: (id: string) => `/map/${id}/`,
  /** A small map, by the name of its file. */
  locatorMap: (name: string) => `/maps/${name}.svg`,
  /** The phase's chapter on the timeline. */
  phase: (id: string) => `/#${phaseAnchor(id)}`,
  /** Pictures that networks show where a page is shared. */
  homeImage: "/share/home.png",
  eventImage: (id: string) => `/share/events/${id}.png`,
  phaseImage: (id: string) => `/share/phases/${id}.png`,
  measureImage: (id: string) => `/share/figures/${id}.png`,
  differencesImage: "/share/differences.png",
  turningPointsImage: "/share/turning-points.png",
} as const;

/** A month, or another span by which a list is grouped, on the page of its year; null where it is in no single year. */
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
