import { kinds } from "../../schema/kinds.ts";
import { groupBySpan } from "../groups.ts";
import { type Difference, placeInTime } from "./difference.ts";

/** Differences under one heading. */
export interface DifferenceGroup {
  /** Its fragment on the page. */
  readonly anchor: string;
  readonly label: string;
  /** The path that the heading leads to; null where it leads nowhere. */
  readonly address: string | null;
  readonly differences: readonly Difference[];
}

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

/** The group of numbers that several events share. */
const sharedNumbers = { anchor: "shared_numbers", label: "Numbers given for several events" } as const;

/** Differences, given in order of time, by what they are about; within each kind in order of time. */
export function differencesByKind(all: readonly Difference[]): DifferenceGroup[] {
  return Object.entries(aboutLabels).flatMap(([kind, label]) => {
    const differences = all.filter(({ about }) => about === kind);
    return differences.length === 0 ? [] : { anchor: `kind_${kind}`, label, address: null, differences };
  });
}

/** Differences by the event they belong to, in order of time; numbers that several events share stand last. */
export function differencesByEvent(all: readonly Difference[]): DifferenceGroup[] {
  const groups = [...Map.groupBy(all, ({ event }) => event)];
  return [...groups.filter(([event]) => event !== null), ...groups.filter(([event]) => event === null)].map(
    ([event, differences]) =>
      event === null
        ? { ...sharedNumbers, address: kinds.measures.address, differences }
        : { anchor: event.id, label: event.title, address: event.address, differences },
  );
}

/** Differences, given in order of time, by year or, if all are of one year, by month. */
export function differencesByTime(all: readonly Difference[]): DifferenceGroup[] {
  const years = groupBySpan(all, placeInTime, "year");
  const groups = years.length > 1 ? years : groupBySpan(all, placeInTime, "month");
  return groups.map(({ anchor, label, items }) => ({ anchor, label, address: null, differences: items }));
}
