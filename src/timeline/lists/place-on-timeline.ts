import { addresses } from "../addresses.ts";
import type { Timeline, TimelineItem } from "../timeline.ts";
import { eventSheets } from "./event-sheets.ts";
import { homeOf } from "./home.ts";
import { allSheets, type Sheet } from "./sheet.ts";
import { yearPagesOf } from "./year-sheets.ts";

/**
 * Where each entry stands on the timeline, as a path with a fragment: on the home page as long as that tells all,
 * else on a page of its year; what is dated by a longer span than a year stands on the list of events alone.
 */
export function placesOnTimeline(timeline: Timeline): ReadonlyMap<TimelineItem, string> {
  if (homeOf(timeline).isWhole) {
    return new Map(timeline.items.map(({ item }) => [item, `${addresses.home}#${item.id}`]));
  }
  const lists: Sheet<TimelineItem>[] = [
    eventSheets(timeline),
    ...yearPagesOf(timeline).map(({ sheet }) => sheet),
  ];
  return new Map(
    lists
      .flatMap(allSheets)
      .flatMap(({ address, items }) => items.map((item) => [item, `${address}#${item.id}`] as const)),
  );
}
