import { addresses } from "../addresses.ts";
import type { TimelineReport } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import type { Place } from "./cutting.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";

/** A list of reports by day of publication: all of the record, or those of one outlet. */
export function reportSheets(
  reports: readonly TimelineReport[],
  place: Place = { address: addresses.reports, label: "Reports", anchor: "reports" },
): Sheet<TimelineReport> {
  return sheetsOf(
    cutByTime<TimelineReport>(({ published }) => published, capacities.reports)(reports, place),
  );
}
