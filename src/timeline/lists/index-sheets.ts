import { addresses } from "../addresses.ts";
import { type IndexGroup, type IndexLine, linesByInitial, sourceLinesBySide } from "../index-lines.ts";
import type { Timeline } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByGroup, type Place } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** An index of names with its pages. */
export interface IndexPages {
  /** The parts under headings of an index that stands whole on one page. */
  readonly groups: readonly IndexGroup[];
  /** The index; a page for each group where it is long. */
  readonly sheet: Sheet<IndexLine>;
}

/** The indexes of people, organisations and places by first letter, and of sources by side. */
export const indexes = {
  people: ({ people }: Timeline): IndexPages =>
    indexOf(
      linesByInitial(people, { singular: "person", plural: "people" }),
      placeOf(addresses.people, "People"),
    ),
  organisations: ({ organisations }: Timeline): IndexPages =>
    indexOf(
      linesByInitial(organisations, { singular: "organisation", plural: "organisations" }),
      placeOf(addresses.organisations, "Organisations"),
    ),
  places: ({ places }: Timeline): IndexPages =>
    indexOf(
      linesByInitial(places, { singular: "place", plural: "places" }),
      placeOf(addresses.places, "Places"),
    ),
  sources: ({ sources }: Timeline): IndexPages =>
    indexOf(sourceLinesBySide(sources), placeOf(addresses.sources, "Sources")),
} as const;

/** The addresses of all pages of all indexes. */
export function indexAddresses(timeline: Timeline): string[] {
  return Object.values(indexes).flatMap((pagesOf) =>
    allSheets(pagesOf(timeline).sheet).map(({ address }) => address),
  );
}

function placeOf(address: string, label: string): Place {
  return { address, label, anchor: "all" };
}

function indexOf(groups: readonly IndexGroup[], place: Place): IndexPages {
  const parts = groups.map(({ anchor, label, lines }) => ({ anchor, label, items: lines }));
  const all = groups.flatMap(({ lines }) => lines);
  return { groups, sheet: sheetsOf(cutByGroup<IndexLine>(() => parts, capacities.names)(all, place)) };
}
