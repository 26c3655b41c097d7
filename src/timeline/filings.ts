import { facetsOf } from "./facets.ts";
import { filingOf, filterFacets, majorValue } from "./filter-names.ts";
import { sideLabels, sides } from "./sides.ts";
import type { Timeline, TimelineItem } from "./timeline.ts";

/** What a filter finds each item of the timeline by: see `filingOf`. */
export type Filings = ReadonlyMap<TimelineItem, readonly string[]>;

/** A facet as a filter offers it. */
export interface FilterField {
  readonly name: (typeof filterFacets)[number];
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** How many entries are filed under it. */
    readonly count: number;
  }[];
}

/**
 * What a filter finds each item of the timeline by. A report that stands by itself is under the phase whose
 * chapter it stands in: it tells of no event that could give it one.
 */
export function filingsOf({ items }: Pick<Timeline, "items">): Filings {
  return new Map(
    items.map(({ item, phase }) => {
      const facets = { ...facetsOf(item), phase: [phase.id] };
      const filings = filterFacets.flatMap((name) => facets[name].map((value) => filingOf(name, value)));
      const major = item.kind === "event" && item.major;
      return [item, major ? [...filings, filingOf("major", majorValue)] : filings];
    }),
  );
}

/**
 * What a filter of some items offers: of each facet the values that occur among them, phases in order of the
 * story, sides in theirs, topics and places by name. A facet without any is left out.
 */
export function filterFieldsOf(
  timeline: Timeline,
  filings: Filings,
  items: readonly TimelineItem[],
): FilterField[] {
  const counts = new Map<string, number>();
  for (const filing of items.flatMap((item) => filings.get(item) ?? [])) {
    counts.set(filing, (counts.get(filing) ?? 0) + 1);
  }
  const labels = {
    phase: timeline.phases.map(({ id, title }) => ({ value: id, label: title })),
    topic: timeline.topics.map(({ id, title }) => ({ value: id, label: title })),
    side: sides.map((side) => ({ value: side, label: sideLabels[side] })),
    place: timeline.places.map(({ id, name }) => ({ value: id, label: name })),
  };
  return filterFacets.flatMap((name) => {
    const values = labels[name]
      .map(({ value, label }) => ({ value, label, count: counts.get(filingOf(name, value)) ?? 0 }))
      .filter(({ count }) => count > 0);
    return values.length === 0 ? [] : [{ name, values }];
  });
}
