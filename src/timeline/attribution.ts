import type { Entity, Source } from "./entities.ts";
import type { Account, TimelineReport } from "./timeline.ts";

/** What the origin of a report depends on. */
type Published = Pick<TimelineReport, "source" | "agency">;

/**
 * Who wrote a report's text: the agency if the outlet carried its text, else the outlet itself.
 * Two outlets with one agency's text, and the agency's own report, are therefore one origin.
 */
export function originOf(report: Published): Source {
  return report.agency ?? report.source;
}

/** The different origins of some reports, in the order in which they first appear. */
export function originsOf(reports: Iterable<Published>): Source[] {
  return [...new Set([...reports].map(originOf))];
}

/**
 * Whose word an account is, without those who are named next to it anyway: the outlet and the agency of
 * the report, and the speaker of a quotation.
 */
export function otherVoices({ by, report, quotation }: Account): Entity[] {
  const seen: (Entity | null | undefined)[] = [report.source, report.agency, quotation?.speaker];
  return by.filter((entity) => !seen.includes(entity));
}

/** Everyone who speaks in an account: whose word it is, and whom it quotes; each once. */
export function voicesOf({ by, quotation }: Account): Entity[] {
  return [...new Set(quotation === null ? by : [...by, quotation.speaker])];
}

/** Whose text a report is: its outlet, and the agency if it carried one. */
export function outletsOf({ source, agency }: TimelineReport): Source[] {
  return agency === null ? [source] : [source, agency];
}
