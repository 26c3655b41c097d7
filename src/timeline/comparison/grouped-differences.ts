import { addresses } from "../addresses.ts";
import type { Difference } from "./difference.ts";
import type { Differences } from "./differences.ts";

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
const kinds: Readonly<Record<string, string>> = {
  date: "Days",
  number: "Numbers",
  cause: "Causes",
  route: "Routes",
  place: "Places",
  speaker: "Speakers",
  other: "Other questions",
};

/** All differences by what they are about; within each kind in order of time. */
export function differencesByKind({ all }: Differences): DifferenceGroup[] {
  return Object.entries(kinds).flatMap(([kind, label]) => {
    const differences = all.filter(({ about }) => about === kind);
    return differences.length === 0 ? [] : { anchor: `kind_${kind}`, label, address: null, differences };
  });
}

/** All differences by the event they belong to, in order of time; numbers that several events share stand last. */
export function differencesByEvent({ all }: Differences): DifferenceGroup[] {
  const groups = [...Map.groupBy(all, ({ event }) => event)];
  return [...groups.filter(([event]) => event !== null), ...groups.filter(([event]) => event === null)].map(
    ([event, differences]) =>
      event === null
        ? {
            anchor: "shared_numbers",
            label: "Numbers given for several events",
            address: addresses.figures,
            differences,
          }
        : { anchor: event.id, label: event.title, address: event.address, differences },
  );
}
