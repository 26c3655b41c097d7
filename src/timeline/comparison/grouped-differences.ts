import { kinds } from "../../schema/kinds.ts";
import { type Group, groupBySpan } from "../groups.ts";
import { type Difference, placeInTime } from "./difference.ts";

/** Differences under one heading. */
export type DifferenceGroup = Group<Difference> & {
  /** The path that the heading leads to. */
  readonly address?: string;
};

/** What positions can differ in, in the order in which pages list it. */
const aboutLabels: Readonly<Record<string, string>> = {
  date: "Days",
  number: "Numbers",
  cause: "Causes",
  route: "Routes",
  place: "Places",
  speaker: "Speakers",
  other: "Other questions",
};

/** The heading of numbers that several events share. */
const sharedNumbers = {
  anchor: "shared_numbers",
  label: "Numbers given for several events",
  address: kinds.measures.address,
} as const;

/** Differences, given in order of time, by what they are about; within each kind in order of time. */
export function differencesByKind(all: readonly Difference[]): DifferenceGroup[] {
  return Object.entries(aboutLabels).flatMap(([kind, label]) => {
    const items = all.filter(({ about }) => about === kind);
    return items.length === 0 ? [] : { anchor: `kind_${kind}`, label, items };
  });
}

/** Differences by event, in order of time; numbers that several events share come last. */
export function differencesByEvent(all: readonly Difference[]): DifferenceGroup[] {
  const byEvent = Map.groupBy(all, ({ event }) => event);
  const shared = byEvent.get(null);
  const groups = [...byEvent].flatMap(([event, items]) =>
    event === null ? [] : { anchor: event.id, label: event.title, address: event.address, items },
  );
  return shared === undefined ? groups : [...groups, { ...sharedNumbers, items: shared }];
}

/** Differences, given in order of time, by year or, if all are of one year, by month. */
export function differencesByTime(all: readonly Difference[]): DifferenceGroup[] {
  const years = groupBySpan(all, placeInTime, "year");
  return years.length > 1 ? years : groupBySpan(all, placeInTime, "month");
}
