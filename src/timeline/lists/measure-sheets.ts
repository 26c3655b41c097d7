import { kinds } from "../../schema/kinds.ts";
import { groupByInitial } from "../initials.ts";
import { once } from "../once.ts";
import type { GivenFigure, Measure, Timeline } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { initialAnchor } from "./cut-by-initial.ts";
import { cutByTime } from "./cut-by-time.ts";
import { cutByGroup } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** All measures that have figures, by first letter where they are many. */
export function measureIndexSheets({ measures }: Timeline): Sheet<Measure> {
  const place = { address: kinds.measures.address, label: kinds.measures.title, anchor: "all_figures" };
  return sheetsOf(
    cutIndex(
      measures.filter(({ given }) => given.length > 0),
      place,
    ),
  );
}

const cutIndex = cutByGroup<Measure>(
  (measures) =>
    groupByInitial(measures, ({ title }) => title).map(({ initial, items }) => ({
      anchor: initialAnchor(initial),
      label: initial,
      items,
    })),
  capacities.measures,
);

/** Every figure for a measure in order of publication, by years and months where they are many. */
export const figureSheets = once((measure: Measure): Sheet<GivenFigure> => {
  const place = { address: measure.address, label: measure.title, anchor: "section_reports" };
  return sheetsOf(cutFigures(measure.given, place));
});

const cutFigures = cutByTime<GivenFigure>(({ account }) => account.report.published, capacities.figures);

/** The addresses of all pages of the index and of the figures of each measure. */
export function measureAddresses(timeline: Timeline): string[] {
  return [measureIndexSheets(timeline), ...timeline.measures.map(figureSheets)].flatMap((root) =>
    allSheets<unknown>(root).map(({ address }) => address),
  );
}
