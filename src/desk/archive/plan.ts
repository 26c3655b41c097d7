import { questionFor } from "./find-copies.ts";
import type { Memory } from "./memory.ts";
import type { ReportFile } from "./report-files.ts";

/** Which reports a run asks for, and how many it leaves out. */
export interface Plan {
  readonly reports: readonly ReportFile[];
  /** They have a recorded copy. */
  readonly recorded: number;
  /** Nothing was found for them in the last 30 days. */
  readonly resting: number;
  /** They are more than this run is to ask for. */
  readonly left: number;
}

/** What a person wants of a run. */
export interface Wish {
  /** Ask also for what was asked in vain of late. */
  readonly again: boolean;
  /** The most reports to ask for. */
  readonly limit: number;
}

/** Plans a run: the reports without a recorded copy that were not asked for in vain of late, up to the limit. */
export function planRun(
  reports: readonly ReportFile[],
  memory: Memory,
  { again, limit }: Wish,
  now: Date,
): Plan {
  const open = reports.filter(({ fields }) => fields.archive === undefined);
  const wanted = again ? open : open.filter((report) => !memory.knowsNothingFor(questionFor(report), now));
  return {
    reports: wanted.slice(0, limit),
    recorded: reports.length - open.length,
    resting: open.length - wanted.length,
    left: Math.max(0, wanted.length - limit),
  };
}
