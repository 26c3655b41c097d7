import { addresses } from "../addresses.ts";
import { type Year, yearsOf } from "../periods.ts";
import { dateOf, type Timeline, type TimelineItem } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutYear } from "./cut-by-time.ts";
import { cutByNumber } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** So many entries that began before a year stand on the page of the year. */
const mostAround = 30;

/** A year with its pages. */
export interface YearPages {
  readonly year: Year;
  /** The entries of the year; a page a month where they are many. */
  readonly sheet: Sheet<TimelineItem>;
  /** What began earlier and stands on the year’s own page: the latest of it, where it is much. */
  readonly around: readonly TimelineItem[];
  /** All that began earlier, where it is too much for the year’s own page; else null. */
  readonly allAround: Sheet<TimelineItem> | null;
}

/** Every year of the timeline with its pages, in order. */
export function yearPagesOf(timeline: Timeline): YearPages[] {
  return yearsOf(timeline).map((year) => {
    const address = addresses.year(year.year);
    const items = year.periods.flatMap((period) => period.items.map(({ item }) => item));
    const around = year.around.map(({ item }) => item);
    const place = { address, label: String(year.year), anchor: address.slice(1, -1) };
    return {
      year,
      sheet: sheetsOf(cutYear(dateOf, capacities.entries)(items, place)),
      around: around.slice(-mostAround),
      allAround: around.length > mostAround ? sheetsOf(cutAround(around, placeAround(year))) : null,
    };
  });
}

const cutAround = cutByNumber<TimelineItem>(capacities.lines);

function placeAround({ year }: Year) {
  return { address: `${addresses.year(year)}around/`, label: `Begun before ${year}`, anchor: "around" };
}

/** The addresses of all pages of all years. */
export function yearAddresses(timeline: Timeline): string[] {
  return yearPagesOf(timeline)
    .flatMap(({ sheet, allAround }) =>
      [sheet, allAround].flatMap((root) => (root === null ? [] : allSheets(root))),
    )
    .map(({ address }) => address);
}
