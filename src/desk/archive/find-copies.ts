import { setTimeout as sleep } from "node:timers/promises";
import { archiveTime } from "../../timeline/archive.ts";
import { parseDate } from "../../timeline/dates/parse.ts";
import { type Answer, type Ask, askPatiently } from "./ask-patiently.ts";
import { chooseCopy } from "./choose-copy.ts";
import type { Memory } from "./memory.ts";
import { recordCopy } from "./record-copy.ts";
import type { ReportFile } from "./report-files.ts";
import type { Question } from "./service.ts";

/** After so many reports in a row without an answer that can be used, asking on is in vain. */
const mostUnanswered = 3;

/** What a run has to do, and with what. */
export interface Search {
  /** The content folder. */
  readonly directory: string;
  /** The reports to ask for, in order. */
  readonly reports: readonly ReportFile[];
  readonly ask: Ask;
  readonly memory: Memory;
  /** The pause between two questions, in milliseconds. */
  readonly pause: number;
  /** Ends the run before the next report. */
  readonly stop: AbortSignal;
  readonly now: () => Date;
  /** Takes a line on each report. */
  readonly tell: (line: string) => void;
}

/** How a run ended. */
export type Ending =
  | { readonly kind: "done" | "stopped" }
  | { readonly kind: "given-up" | "no-network"; readonly why: string };

/** What came of a run, in numbers of reports. */
export interface Outcome {
  /** A copy was found and written into the file. */
  readonly found: number;
  /** There is no copy that can be recorded. */
  readonly none: number;
  /** The service gave no answer that can be used. */
  readonly unanswered: number;
  /** A copy was found and could not be written into the file. */
  readonly unwritten: number;
  readonly ending: Ending;
}

/** What is asked for a report: a copy of its page near the day of publication. */
export function questionFor({ fields }: ReportFile): Question {
  return { page: fields.url, near: archiveTime(parseDate(fields.published)) };
}

/** Asks for one report after the other and writes down each answer before it asks on. */
export async function findCopies(search: Search): Promise<Outcome> {
  const { reports, pause, stop, tell } = search;
  const counts = { found: 0, none: 0, unanswered: 0, unwritten: 0 };
  const ask = askPatiently(search.ask, pause, stop);
  let unansweredInARow = 0;
  try {
    for (const [index, report] of reports.entries()) {
      if (index > 0) await sleep(pause, undefined, { signal: stop });
      stop.throwIfAborted();
      const answer = await ask(questionFor(report));
      if (answer.kind === "given-up" || answer.kind === "no-network") return { ...counts, ending: answer };
      const { result, line } = await conclude(search, report, answer);
      counts[result] += 1;
      tell(`${index + 1}/${reports.length} ${line}`);
      unansweredInARow = result === "unanswered" ? unansweredInARow + 1 : 0;
      if (unansweredInARow === mostUnanswered) {
        const why = `${mostUnanswered} answers in a row could not be used`;
        return { ...counts, ending: { kind: "given-up", why } };
      }
    }
  } catch (error) {
    if (!stop.aborted) throw error;
    return { ...counts, ending: { kind: "stopped" } };
  }
  return { ...counts, ending: { kind: "done" } };
}

interface Conclusion {
  readonly result: "found" | "none" | "unanswered" | "unwritten";
  readonly line: string;
}

async function conclude(
  { directory, memory, now }: Search,
  report: ReportFile,
  answer: Exclude<Answer, { kind: "given-up" | "no-network" }>,
): Promise<Conclusion> {
  const { file, fields } = report;
  if (answer.kind === "unusable") return { result: "unanswered", line: `no answer: ${file} (${answer.why})` };
  const published = parseDate(fields.published);
  const choice = chooseCopy(answer.snapshot, { address: fields.url, published });
  if (choice.copy === null) {
    await memory.noteNothingFor(questionFor(report), now());
    return { result: "none", line: `none: ${file}${choice.why === null ? "" : ` (${choice.why})`}` };
  }
  const hindrance = await recordCopy(directory, report, choice.copy);
  if (hindrance === null) return { result: "found", line: `found: ${file}` };
  const byHand = `${hindrance}; add it yourself below url: archive: ${choice.copy}`;
  return { result: "unwritten", line: `found, not written: ${file} (${byHand})` };
}
