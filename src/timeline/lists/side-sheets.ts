import { addresses } from "../addresses.ts";
import type { SideCoverage } from "../coverage.ts";
import { once } from "../once.ts";
import { type SideLine, type SideSection, sideSections } from "../side-sections.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";

/** One of the lists of a side’s coverage, with where it stands. */
export interface SideList {
  readonly section: SideSection;
  /** The first of the pages on which it stands; null where it stands whole on the page of the side. */
  readonly sheet: Sheet<SideLine> | null;
}

/** The lists of a side: all on its page where that has room for them; else the long ones on pages of their own, by time. */
export const sideLists = once((own: SideCoverage): SideList[] => {
  const sections = sideSections(own);
  const count = sections.reduce((sum, { events }) => sum + events.length, 0);
  const share = capacities.lines / sections.length;
  return sections.map((section) => {
    const { events, title: label, anchor } = section;
    if (count <= capacities.lines || events.length <= share) return { section, sheet: null };
    const address = `${addresses.sideCoverage(own.side)}${pathOf(anchor)}/`;
    return { section, sheet: sheetsOf(cutInTime(events, { address, label, anchor })) };
  });
});

const cutInTime = cutByTime<SideLine>(({ coverage }) => coverage.event.date, capacities.lines);

/** `first-with-others` for `side_first_with_others`. */
function pathOf(anchor: string): string {
  return anchor.slice("side_".length).replaceAll("_", "-");
}
