import type { Entity } from "./entities.ts";
import type { Account } from "./timeline.ts";

/** Whose word an account is, without the outlet and the agency of the report, which say what they say anyway. */
export function otherVoices({ by, report }: Account): Entity[] {
  return by.filter((entity) => entity !== report.source && entity !== report.agency);
}

/** The accounts of an event by report, in order of publication: one report may give several. */
export function accountsByReport(accounts: readonly Account[]): Account[][] {
  return [...Map.groupBy(accounts, ({ report }) => report).values()];
}
