import { addresses } from "../addresses.ts";
import { allCorrections, correctionYearsOf, type EventCorrection } from "../corrections.ts";
import type { Timeline } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByGroup } from "./cutting.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";

/** All corrections, newest first; a page a year where they are many. */
export function correctionSheets(timeline: Timeline): Sheet<EventCorrection> {
  const place = { address: addresses.corrections, label: "Corrections", anchor: "corrections" };
  return sheetsOf(cutByYear(allCorrections(timeline), place));
}

const cutByYear = cutByGroup<EventCorrection>(
  (corrections) =>
    correctionYearsOf(corrections).map(({ key, label, corrections: items }) => ({
      anchor: key,
      label,
      items,
    })),
  capacities.corrections,
);
