import { kinds } from "../../schema/kinds.ts";
import { keysOf, mapKeys } from "../../schema/map-keys.ts";

/**
 * The texts of the interface in English, in MessageFormat 2 (https://unicode.org/reports/tr35/tr35-messageFormat.html):
 * whole sentences, since other languages order and inflect words otherwise. `{#name}…{/name}` is a link.
 */
export const en = {
  skip: "Skip",
  skipToContent: "Skip to the content",
  skipToTimeline: "Skip to the timeline",
  skipToSearch: "Skip to the search",
  siteMenu: "Site",
  timeline: "Timeline",
  story: "Story",
  map: "Map",
  differences: "Differences",
  browse: "Browse",
  allEvents: "All events",
  reports: "Reports",
  known: "What was known when",
  coverage: "Coverage",
  corrections: "Corrections",
  about: "About",
  ...mapKeys(keysOf(kinds), (name) => kinds[name].title),
  dark: "Dark",
  search: "Search",
  searchLabel: "Search by name, place or word",
  searchHint: "A name, a place, a word",
  rests:
    "Each event shows the reports it rests on and what each of them says: {#about}how this record is made{/about}.",
  changes: "Changes made after publication are listed under {#corrections}corrections{/corrections}.",
  reuse: "Download {#data}all data{/data} or follow {#feed}new events and reports{/feed} by feed.",
  inLanguages: "In other languages",
  thisLanguage: "English",
  translated:
    "The title, the introduction and the turning points are translated on this page. All other pages are in English.",
  unreviewed:
    "Nobody has reviewed this translation yet. Where it differs from the {#english}English page{/english}, the English counts.",
  reviewed:
    "Reviewed by {$name}. Where it differs from the {#english}English page{/english}, the English counts.",
  whereThingsStand: "Where things stand",
  turningPoints:
    ".input {$count :number} .match $count one {{{$count} turning point}} * {{{$count} turning points}}",
  reportCount: ".input {$count :number} .match $count one {{{$count} report}} * {{{$count} reports}}",
  names: "Names",
  namesIntroduction:
    "Names as reports or reference works in this language print them. Each leads to a page in English; the search knows all of them.",
  aboutDate: "about {$date}",
  possiblyDate: "possibly {$date}",
} as const;

/** What the interface can say. */
export type MessageName = keyof typeof en;

/** The texts of the interface in a language, each under its name. */
export type Messages = Readonly<Record<MessageName, string>>;
