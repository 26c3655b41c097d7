import type { Entity, Source } from "./entities.ts";
import { type FirstReports, firstReportsOf } from "./first-reports.ts";
import { originOf } from "./origins.ts";
import { type Side, sides } from "./sides.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";
import { outletsOf, voicesOf } from "./voices.ts";
import { counted } from "./words.ts";

/** Someone with the accounts that say what is said of them, the first of each report, in order of publication. */
export interface Backing<Who> {
  readonly who: Who;
  readonly accounts: readonly Account[];
}

/** What an event rests on, worked out from its accounts; nothing in it is written by hand. */
export interface Support {
  /** The outlets that report it. */
  readonly outlets: readonly Backing<Source>[];
  /** Those sides of the outlets that are present. */
  readonly sides: readonly Backing<Side>[];
  /** Who stands behind the texts: an agency, or the outlet itself. */
  readonly origins: readonly Backing<Source>[];
  /** Whose word the accounts are, apart from the outlets that give them; the most often named first. */
  readonly voices: readonly Backing<Entity>[];
  /** Where every account rests on the word of the same one alone, that one. */
  readonly onlyVoice: Entity | null;
  /** Those who, by the accounts, confirm the event or a part of it. */
  readonly confirmed: readonly Backing<Entity>[];
  /** Those who, by the accounts, deny it or a part of it. */
  readonly denied: readonly Backing<Entity>[];
  /** Outlets whose reports other outlets only pass on, naming no other word. */
  readonly repeated: readonly Backing<Entity>[];
  readonly first: FirstReports;
}

/** What an event rests on; null where no report tells of it. */
export function supportOf(event: TimelineEvent): Support | null {
  const { accounts } = event;
  if (accounts.length === 0) return null;
  const outlets = backing(accounts, ({ report }) => [report.source]);
  const bySide = backing(accounts, ({ report }) => [report.source.side]);
  return {
    outlets,
    sides: sides.flatMap((side) => bySide.find(({ who }) => who === side) ?? []),
    origins: backing(accounts, ({ report }) => [originOf(report)]),
    voices: backing(accounts, foreignVoices).toSorted((a, b) => b.accounts.length - a.accounts.length),
    onlyVoice: onlyVoiceOf(accounts),
    confirmed: backing(accounts, ({ confirmedBy }) => confirmedBy),
    denied: backing(accounts, ({ deniedBy }) => deniedBy),
    repeated: backing(accounts.filter(onlyRepeats), foreignVoices),
    first: firstReportsOf(event),
  };
}

/** Whose word an account is, beyond the outlet and the agency whose text it is. */
function foreignVoices(account: Account): Entity[] {
  const own = outletsOf(account.report);
  return voicesOf(account).filter((voice) => voice.kind !== "source" || !own.includes(voice));
}

/** An account that names other outlets as its authority, and nobody else. */
function onlyRepeats(account: Account): boolean {
  const voices = foreignVoices(account);
  return (
    voices.length > 0 &&
    voicesOf(account).length === voices.length &&
    voices.every(({ kind }) => kind === "source")
  );
}

function onlyVoiceOf(accounts: readonly Account[]): Entity | null {
  const [first, ...others] = new Set(accounts.flatMap(voicesOf));
  const allName = accounts.every((account) => voicesOf(account).length > 0);
  return first !== undefined && others.length === 0 && allName ? first : null;
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
}

/** The accounts of an event by origin, in the order in which each origin first reported. */
export function accountsByOrigin({ accounts }: TimelineEvent): OriginGroup[] {
  return [...Map.groupBy(accounts, ({ report }) => originOf(report))].map(([origin, group]) => ({
    origin,
    reports: [...Map.groupBy(group, ({ report }) => report)].map(([report, ofReport]) => ({
      report,
      accounts: ofReport,
    })),
  }));
}

/** The one-line statement of what an event rests on: “Reported by 9 outlets from 4 sides:”, the sides, “7 independent origins.” */
export interface SupportSentence {
  /** Ends before the names of the sides. */
  readonly reported: string;
  /** What follows after them; empty where there is nothing to add. */
  readonly rest: string;
}

/**
 * Puts the support of an event in one line. Outlets with texts of their own are independent origins;
 * that they may rest on one word all the same is said where it is so.
 */
export function supportSentence({ outlets, sides: present, origins, onlyVoice }: Support): SupportSentence {
  const [only] = outlets;
  const alone = outlets.length === 1 && only !== undefined;
  const reported = alone
    ? `Only ${only.who.name} reports it:`
    : `Reported by ${counted(outlets.length, "outlet")} from ${counted(present.length, "side")}:`;
  const rest: string[] = [];
  if (!alone) rest.push(`${counted(origins.length, "independent origin")}.`);
  if (onlyVoice !== null && onlyVoice !== only?.who) rest.push(`Only ${onlyVoice.name} says so.`);
  return { reported, rest: rest.join(" ") };
}
