import { counted } from "../../timeline/words.ts";
import type { Ending, Outcome, Plan } from "./find-copies.ts";

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
