import { originOf, outletsOf, voicesOf } from "./attribution.ts";
import { type Entity, isIn, type Source } from "./entities.ts";
import { firstOfEach, groupByEach } from "./groups.ts";
import { memoizeByObject } from "./memoize.ts";
import { type Side, sides } from "./sides.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** Someone with the accounts that say it of them, the first of each report, in order of publication. */
export interface Attribution<Who> {
  readonly who: Who;
  readonly accounts: readonly Account[];
}

/** Someone on whose word more than half of an event's reports rest. */
export interface SharedVoice extends Attribution<Entity> {
  /** Whether no account names anybody else. */
  readonly alone: boolean;
}

/** What an event rests on, derived from its accounts. */
export interface Support {
  readonly outlets: readonly Attribution<Source>[];
  readonly sides: readonly Attribution<Side>[];
  /** Who wrote the texts: see `originOf`. */
  readonly origins: readonly Attribution<Source>[];
  /** Its reports, each with its first account. */
  readonly reports: readonly Attribution<TimelineReport>[];
  /** Those whose word others pass on in more than half of the reports, the most often named first. */
  readonly shared: readonly SharedVoice[];
  /**
   * Whose word the accounts are, apart from the outlets that give them and from those who deny it; the
   * most often named first. What only passes on another outlet's report is under `repeated`.
   */
  readonly voices: readonly Attribution<Entity>[];
  /** Those who, by the accounts, confirm the event or a part of it. */
  readonly confirmed: readonly Attribution<Entity>[];
  /** Those who, by the accounts, deny it or a part of it. */
  readonly denied: readonly Attribution<Entity>[];
  /** Outlets whose reports other outlets only pass on, naming no other word. */
  readonly repeated: readonly Attribution<Entity>[];
}

/** What an event rests on; null if no report is about it. */
export function supportOf({ accounts }: TimelineEvent): Support | null {
  if (accounts.length === 0) return null;
  const bySide = attributions(accounts, ({ report }) => [report.source.side]);
  const repeating = accounts.filter(onlyRepeats);
  const asserting = accounts.filter((account) => !onlyRepeats(account));
  return {
    outlets: attributions(accounts, ({ report }) => [report.source]),
    sides: sides.flatMap((side) => bySide.find(({ who }) => who === side) ?? []),
    origins: attributions(accounts, ({ report }) => [originOf(report)]),
    reports: attributions(accounts, ({ report }) => [report]),
    shared: sharedVoices(accounts),
    voices: mostNamedFirst(attributions(asserting, foreignVoices)),
    confirmed: attributions(accounts, ({ confirmedBy }) => confirmedBy),
    denied: attributions(accounts, ({ deniedBy }) => deniedBy),
    repeated: attributions(repeating, foreignVoices),
  };
}

/** Whose word it is that it happened: not that of those who deny it. */
function assertingVoices(account: Account): Entity[] {
  return voicesOf(account).filter((voice) => !account.deniedBy.includes(voice));
}

/** Whose word an account is, other than the outlet and the agency whose text it is. */
function foreignVoices(account: Account): Entity[] {
  const own: readonly Entity[] = outletsOf(account.report);
  return assertingVoices(account).filter((voice) => !own.includes(voice));
}

/** Whether an account names other outlets as its authority, and nobody else. */
function onlyRepeats(account: Account): boolean {
  const voices = foreignVoices(account);
  const areAll = voices.length > 0 && voices.length === voicesOf(account).length;
  return areAll && voices.every((voice) => isIn(voice, "sources"));
}

function sharedVoices(accounts: readonly Account[]): SharedVoice[] {
  const foreign = new Set(accounts.flatMap(foreignVoices));
  const reports = new Set(accounts.map(({ report }) => report)).size;
  // An outlet's own reports count too, once others rest on its word.
  return mostNamedFirst(attributions(accounts, assertingVoices))
    .filter(({ who, accounts: own }) => foreign.has(who) && own.length * 2 > reports)
    .map(({ who, accounts: own }) => {
      const isOnly = (voices: readonly Entity[]) => voices.length === 1 && voices[0] === who;
      const alone = accounts.every((account) => isOnly(assertingVoices(account)));
      return { who, accounts: own, alone };
    });
}

function mostNamedFirst(all: readonly Attribution<Entity>[]): Attribution<Entity>[] {
  return all.toSorted((a, b) => b.accounts.length - a.accounts.length);
}

/** Accounts by whom they concern, one of each report, in their given order. */
function attributions<Who>(
  accounts: readonly Account[],
  concerns: (account: Account) => readonly Who[],
): Attribution<Who>[] {
  return [...groupByEach(accounts, concerns)].map(([who, all]) => ({
    who,
    accounts: firstOfEach(all, ({ report }) => report),
  }));
}

/** Reports of an event that stem from one origin, with what each says of it. */
export interface OriginGroup {
  readonly origin: Source;
  /** One or more reports, in order of publication, each with its accounts of the event. */
  readonly reports: readonly { readonly report: TimelineReport; readonly accounts: readonly Account[] }[];
  /** How many reports of the event stem from it in all, those on other pages included. */
  readonly inAll: number;
  /** Whether other outlets carry its text; else all reports are the outlet's own. */
  readonly copied: boolean;
}

/**
 * The accounts of an event by origin, in the order in which each origin first reported.
 *
 * @param reports Those of the event's reports whose accounts are on this page, where they have several.
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
