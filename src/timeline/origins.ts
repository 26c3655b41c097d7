import type { Source } from "./entities.ts";

/** What the origin of a report hangs on. */
interface Published {
  readonly source: Source;
  readonly agency: Source | null;
}

/**
 * Who stands behind a report's text: the agency where the outlet carried one, else the outlet itself.
 * Two outlets with one agency's text, and the agency's own report, are therefore one origin.
 */
export function originOf(report: Published): Source {
  return report.agency ?? report.source;
}

/** The different origins of some reports, in the order in which they first appear. */
export function originsOf(reports: Iterable<Published>): Source[] {
  return [...new Set([...reports].map(originOf))];
}
