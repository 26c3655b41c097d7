import { namesData } from "../../src/exports/names-data.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import { measureNames, measureSlips, type NameFigure, shareFound } from "../support/search/name-quality.ts";
import type { Figure } from "./figures.ts";
import { say } from "./progress.ts";
import { searchEvents } from "./search-events.ts";
import type { VisitedSite } from "./visited-site.ts";

/** The same slips every time. */
const seed = 1;

/** How much of what a reader may ask by name is found (issue 4, item 5). */
export async function quality(site: VisitedSite, timeline: Timeline): Promise<Figure[]> {
  say("asking for every name");
  const names = namesData(timeline);
  return [
    share("names as written, in small letters, capitals, ASCII: first", measureNames(names), 100),
    share("names with one slip: among the first three", measureSlips(names, seed), 95),
    share("events found by each name of all that they list", await searchEvents(site, timeline), 100),
  ];
}

function share(what: string, figure: NameFigure, atLeast: number): Figure {
  for (const question of figure.missed) say(`missed: ${question}`);
  return {
    group: "Quality",
    what,
    value: 100 * shareFound(figure),
    unit: "%",
    queries: figure.tried,
    atLeast,
  };
}
