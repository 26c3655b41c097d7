import { differencesOf } from "../timeline/comparison/differences.ts";
import { nameIndexOf } from "../timeline/names.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { itemRecord } from "./item-record.ts";
import { pageRecords } from "./page-records.ts";
import type { SearchRecord } from "./search-record.ts";

/** The records of everything that search finds: events, reports, then all other pages. */
export function searchRecords(timeline: Timeline): SearchRecord[] {
  const names = nameIndexOf(timeline);
  const differences = differencesOf(timeline);
  const records = [
    ...[...timeline.events, ...timeline.reports].map((item) => itemRecord(item, names, differences)),
    ...pageRecords(timeline, differences),
  ];
  // A number of their own, so that pages that match alike are always in the same order: those with most on them first.
  const ranked = records.toSorted((a, b) => b.count - a.count);
  const places = new Map(ranked.map((record, place) => [record, String(place).padStart(6, "0")]));
  return records.map((record) => {
    const { count: _count, ...published } = record;
    return { ...published, sort: { ...record.sort, place: places.get(record) ?? "" } };
  });
}
