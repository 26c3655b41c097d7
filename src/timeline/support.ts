import { originOf, outletsOf, voicesOf } from "./attribution.ts";
import { type Entity, isIn } from "./entities.ts";
import { firstOfEach, groupByEach } from "./groups.ts";
import { memoizeByObject } from "./memoize.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** Someone with the accounts that say it of them, the first of each report, in order of publication. */
export interface Attribution<Who> {
  readonly who: Who;
  readonly accounts: readonly Account[];
}

/** What an event rests on, derived from its accounts. */
export type Support = NonNullable<ReturnType<typeof supportOf>>;

/** What an event rests on; null if no report is about it. */
export function supportOf({ accounts, sides }: TimelineEvent) {
  if (accounts.length === 0) return null;
  const bySide = attributions(accounts, ({ report }) => [report.source.side]);
  const repeating = accounts.filter(onlyRepeats);
  const asserting = accounts.filter((account) => !onlyRepeats(account));
  return {
    outlets: attributions(accounts, ({ report }) => [report.source]),
    sides: sides.flatMap((side) => bySide.find(({ who }) => who === side) ?? []),
    /** Who wrote the texts: see `originOf`. */
    origins: attributions(accounts, ({ report }) => [originOf(report)]),
    /** Its reports, each with its first account. */
    reports: attributions(accounts, ({ report }) => [report]),
    /** Those whose word others pass on in more than half of the reports, the most often named first. */
    shared: sharedVoices(accounts),
    /**
     * Whose word the accounts are, apart from the outlets that give them and from those who deny it; the
     * most often named first. What only passes on another outlet's report is under `repeated`.
     */
    voices: mostNamedFirst(attributions(asserting, foreignVoices)),
    /** Those who, by the accounts, confirm the event or a part of it. */
    confirmed: attributions(accounts, ({ confirmedBy }) => confirmedBy),
    /** Those who, by the accounts, deny it or a part of it. */
    denied: attributions(accounts, ({ deniedBy }) => deniedBy),
    /** Outlets whose reports other outlets only pass on, naming no other word. */
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

/** Those on whose word more than half of the reports rest; `alone` where no account names anybody else. */
function sharedVoices(accounts: readonly Account[]) {
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

/**
 * The accounts of an event by origin, in the order in which each origin first reported.
 *
 * @param reports Those of the event's reports whose accounts are on this page, where they have several.
 */
export function accountsByOrigin(event: TimelineEvent, reports: readonly TimelineReport[] = event.reports) {
  const { accounts, reportsOf } = byReportAndOrigin(event);
  return [...Map.groupBy(reports, originOf)].map(([origin, group]) => {
    const all = reportsOf.get(origin) ?? group;
    return {
      origin,
      /** One or more reports, in order of publication, each with its accounts of the event. */
      reports: group.map((report) => ({ report, accounts: accounts.get(report) ?? [] })),
      /** How many reports of the event stem from it in all, those on other pages included. */
      inAll: all.length,
      /** Whether other outlets carry its text; else all reports are the outlet's own. */
      copied: all.some(({ source }) => source !== origin),
    };
  });
}

const byReportAndOrigin = memoizeByObject((event: TimelineEvent) => ({
  accounts: Map.groupBy(event.accounts, ({ report }) => report),
  reportsOf: Map.groupBy(event.reports, originOf),
}));
