import { setTimeout as sleep } from "node:timers/promises";
import { parseDate } from "../../timeline/dates/parse.ts";
import { archiveTime } from "../../timeline/external-links.ts";
import { counted } from "../../timeline/words.ts";
import { chooseCopy } from "./choose-copy.ts";
import type { Misses } from "./misses.ts";
import { type ReportFile, recordCopy } from "./report-files.ts";
import { type Answer, type Ask, askWithRetries, type NoAnswer, type Question } from "./service.ts";

/** After so many reports in a row without a usable answer the run ends. */
const maxUnanswered = 3;

/** The reports that a run asks for, and how many it skips. */
export type Plan = ReturnType<typeof planRun>;

/**
 * Plans a run over the reports without a recorded copy.
 *
 * @param options `again`: also those for which there was no copy in the last 30 days; `limit`: the most reports.
 */
export function planRun(
  reports: readonly ReportFile[],
  misses: Misses,
  { again, limit }: { readonly again: boolean; readonly limit: number },
  now: Date,
) {
  const open = reports.filter(({ fields }) => fields.archive === undefined);
  const wanted = again ? open : open.filter((report) => !misses.has(questionFor(report), now));
  return {
    reports: wanted.slice(0, limit),
    /** Reports with a recorded copy. */
    recorded: reports.length - open.length,
    /** Reports without a copy in the last 30 days. */
    missed: open.length - wanted.length,
    /** Reports beyond the limit of this run. */
    left: Math.max(0, wanted.length - limit),
  };
}

/** A run. */
export interface Search {
  /** The content folder. */
  readonly directory: string;
  /** The reports to ask for, in order. */
  readonly reports: readonly ReportFile[];
  readonly ask: Ask;
  readonly misses: Misses;
  /** Milliseconds between two requests. */
  readonly pause: number;
  /** Ends the run before the next report. */
  readonly stop: AbortSignal;
  readonly now: () => Date;
  /** Prints a line on each report. */
  readonly print: (line: string) => void;
}

/** How a run ended. */
export type Ending = { readonly kind: "done" | "stopped" } | NoAnswer;

/** What became of a report: a copy is in its file, there is none, no usable answer, a copy that could not be written. */
type Result = "found" | "none" | "unanswered" | "unwritten";

/** The number of reports with each result, and how the run ended. */
export type Outcome = Readonly<Record<Result, number>> & { readonly ending: Ending };

/** Asks for one report after the other and records each answer before the next request. */
export async function findCopies(search: Search): Promise<Outcome> {
  const { reports, pause, stop, print } = search;
  const counts = { found: 0, none: 0, unanswered: 0, unwritten: 0 };
  const ask = askWithRetries(search.ask, pause, stop);
  let unansweredInARow = 0;
  try {
    for (const [index, report] of reports.entries()) {
      if (index > 0) await sleep(pause, undefined, { signal: stop });
      stop.throwIfAborted();
      const answer = await ask(questionFor(report));
      if (answer.kind !== "answer" && answer.kind !== "unusable") return { ...counts, ending: answer };
      const [result, line] = await recordAnswer(search, report, answer);
      counts[result] += 1;
      print(`${index + 1}/${reports.length} ${line}`);
      unansweredInARow = result === "unanswered" ? unansweredInARow + 1 : 0;
      if (unansweredInARow === maxUnanswered) {
        const why = `${maxUnanswered} answers in a row could not be used`;
        return { ...counts, ending: { kind: "given-up", why } };
      }
    }
  } catch (error) {
    if (!stop.aborted) throw error;
    return { ...counts, ending: { kind: "stopped" } };
  }
  return { ...counts, ending: { kind: "done" } };
}

/** A request for a copy of the report's page near the day of publication. */
function questionFor({ fields }: ReportFile): Question {
  return { page: fields.url, near: archiveTime(parseDate(fields.published)) };
}

/** Records an answer; gives the result, and a line on it. */
async function recordAnswer(
  { directory, misses, now }: Search,
  report: ReportFile,
  answer: Answer,
): Promise<[Result, string]> {
  const { file, fields } = report;
  if (answer.kind === "unusable") return ["unanswered", `no answer: ${file} (${answer.why})`];
  const published = parseDate(fields.published);
  const choice = chooseCopy(answer.snapshot, { address: fields.url, published });
  if (choice.copy === null) {
    await misses.add(questionFor(report), now());
    return ["none", `none: ${file}${choice.why === null ? "" : ` (${choice.why})`}`];
  }
  const problem = await recordCopy(directory, report, choice.copy);
  if (problem === null) return ["found", `found: ${file}`];
  const byHand = `${problem}; add it yourself below url: archive: ${choice.copy}`;
  return ["unwritten", `found, not written: ${file} (${byHand})`];
}

/** A summary of a run for editors. */
export function summarise({ recorded, missed, left, reports }: Plan, outcome: Outcome): string {
  const { found, none, unanswered, unwritten } = outcome;
  const asked = found + none + unanswered + unwritten;
  const open = reports.length + left - asked;
  const lines = [
    reports.length === 0
      ? "There is nothing to ask for."
      : `Asked for ${counted(asked, "report")}: ${counted(found, "copy", "copies")} found and written, ${none} without a copy.`,
    unwritten > 0 && `${counted(unwritten, "copy", "copies")} found and not written: see above.`,
    unanswered > 0 && `${counted(unanswered, "report")} without a usable answer; the next run asks again.`,
    recorded > 0 && `${counted(recorded, "report")} with a recorded copy already.`,
    missed > 0 &&
      `${counted(missed, "report")} without a copy in the last 30 days (--again asks for them, too).`,
    open > 0 && `${counted(open, "report")} still to ask for: run the command again.`,
  ];
  return lines.filter((line) => line !== false).join("\n");
}

/** Why a run ended early, and what to do; null if it is complete. */
export function explainEnding(ending: Ending, service: string): string | null {
  const { host } = new URL(service);
  switch (ending.kind) {
    case "done":
      return null;
    case "stopped":
      return "Stopped. All answers so far are kept.";
    case "given-up":
      return `Given up on ${host}: ${ending.why}. All answers so far are kept; run the command again later.`;
    case "no-network":
      return `${host} cannot be reached (${ending.why}): nothing was changed; run the command again when there is a network.`;
  }
}
