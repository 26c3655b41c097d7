import { originOf, outletsOf, voicesOf } from "./attribution.ts";
import { type Entity, isIn, type Source } from "./entities.ts";
import { memoizeByObject } from "./memoize.ts";
import { type Side, sides } from "./sides.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** Someone with the accounts that say what is said of them, the first of each report, in order of publication. */
export interface Backing<Who> {
  readonly who: Who;
  readonly accounts: readonly Account[];
}

/** Someone on whose word more than half of an event's reports rest. */
export interface SharedVoice extends Backing<Entity> {
  /** Whether no account names anybody else. */
  readonly alone: boolean;
}

/** What an event rests on, worked out from its accounts; nothing in it is written by hand. */
export interface Support {
  /** The outlets that report it. */
  readonly outlets: readonly Backing<Source>[];
  /** Those sides of the outlets that are present. */
  readonly sides: readonly Backing<Side>[];
  /** Who stands behind the texts: an agency, or the outlet itself. */
  readonly origins: readonly Backing<Source>[];
  /** Its reports, each with its first account. */
  readonly reports: readonly Backing<TimelineReport>[];
  /** Those whose word others pass on in more than half of the reports, the most often named first. */
  readonly shared: readonly SharedVoice[];
  /**
   * Whose word the accounts are, apart from the outlets that give them and from those who deny it; the
   * most often named first. What only passes on another outlet's report is under `repeated`.
   */
  readonly voices: readonly Backing<Entity>[];
  /** Those who, by the accounts, confirm the event or a part of it. */
  readonly confirmed: readonly Backing<Entity>[];
  /** Those who, by the accounts, deny it or a part of it. */
  readonly denied: readonly Backing<Entity>[];
  /** Outlets whose reports other outlets only pass on, naming no other word. */
  readonly repeated: readonly Backing<Entity>[];
}

/** What an event rests on; null where no report tells of it. */
export function supportOf({ accounts }: TimelineEvent): Support | null {
  if (accounts.length === 0) return null;
  const bySide = backing(accounts, ({ report }) => [report.source.side]);
  return {
    outlets: backing(accounts, ({ report }) => [report.source]),
    sides: sides.flatMap((side) => bySide.find(({ who }) => who === side) ?? []),
    origins: backing(accounts, ({ report }) => [originOf(report)]),
    reports: backing(accounts, ({ report }) => [report]),
    shared: sharedVoices(accounts),
    voices: mostNamedFirst(
      backing(
        accounts.filter((account) => !onlyRepeats(account)),
        foreignVoices,
      ),
    ),
    confirmed: backing(accounts, ({ confirmedBy }) => confirmedBy),
    denied: backing(accounts, ({ deniedBy }) => deniedBy),
    repeated: backing(accounts.filter(onlyRepeats), foreignVoices),
  };
}

/** Whose word it is that it happened: not that of those who deny it. */
function assertingVoices(account: Account): Entity[] {
  return voicesOf(account).filter((voice) => !account.deniedBy.includes(voice));
}

/** Whose word an account is, beyond the outlet and the agency whose text it is. */
function foreignVoices(account: Account): Entity[] {
  const own = outletsOf(account.report);
  return assertingVoices(account).filter((voice) => !isIn(voice, "sources") || !own.includes(voice));
}

/** An account that names other outlets as its authority, and nobody else. */
function onlyRepeats(account: Account): boolean {
  const voices = foreignVoices(account);
  return (
    voices.length > 0 &&
    voicesOf(account).length === voices.length &&
    voices.every((voice) => isIn(voice, "sources"))
  );
}

function sharedVoices(accounts: readonly Account[]): SharedVoice[] {
  const foreign = new Set(accounts.flatMap(foreignVoices));
  const reports = new Set(accounts.map(({ report }) => report)).size;
  // An outlet's own reports count too, once others rest on its word.
  return mostNamedFirst(backing(accounts, assertingVoices))
    .filter(({ who, accounts: own }) => foreign.has(who) && own.length * 2 > reports)
    .map(({ who, accounts: own }) => ({
      who,
      accounts: own,
      alone: accounts.every((account) => isOnly(who, assertingVoices(account))),
    }));
}

function isOnly(who: Entity, voices: readonly Entity[]): boolean {
  return voices.length === 1 && voices[0] === who;
}

function mostNamedFirst(backings: readonly Backing<Entity>[]): Backing<Entity>[] {
  return backings.toSorted((a, b) => b.accounts.length - a.accounts.length);
}

/** Gathers accounts by whom they concern, one of each report, each group and its accounts in their given order. */
function backing<Who>(
  accounts: readonly Account[],
  concerns: (account: Account) => readonly Who[],
): Backing<Who>[] {
  const groups = new Map<Who, Map<TimelineReport, Account>>();
  for (const account of accounts) {
    for (const who of concerns(account)) {
      const group = groups.get(who) ?? new Map<TimelineReport, Account>();
      if (!group.has(account.report)) group.set(account.report, account);
      groups.set(who, group);
    }
  }
  return [...groups].map(([who, group]) => ({ who, accounts: [...group.values()] }));
}

/** Reports of an event that stem from one origin, with what each says of it. */
export interface OriginGroup {
  readonly origin: Source;
  /** One or more reports, in order of publication, each with its accounts of the event. */
  readonly reports: readonly { readonly report: TimelineReport; readonly accounts: readonly Account[] }[];
  /** How many reports of the event stem from it in all, also where some stand on another page. */
  readonly inAll: number;
  /** Whether other outlets carry its text; else all reports are the outlet's own. */
  readonly copied: boolean;
}

/**
 * The accounts of an event by origin, in the order in which each origin first reported.
 *
 * @param reports Those of the event's reports whose accounts stand on a page, where they stand on several.
 */
export function accountsByOrigin(
  event: TimelineEvent,
  reports: readonly TimelineReport[] = event.reports,
): OriginGroup[] {
  const { accounts, reportsOf } = byReportAndOrigin(event);
  return [...Map.groupBy(reports, originOf)].map(([origin, group]) => {
    const all = reportsOf.get(origin) ?? group;
    return {
      origin,
      reports: group.map((report) => ({ report, accounts: accounts.get(report) ?? [] })),
      inAll: all.length,
      copied: all.some(({ source }) => source !== origin),
    };
  });
}

const byReportAndOrigin = memoizeByObject((event: TimelineEvent) => ({
  accounts: Map.groupBy(event.accounts, ({ report }) => report),
  reportsOf: Map.groupBy(event.reports, originOf),
}));
