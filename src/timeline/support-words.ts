import { printDate } from "./dates/print.ts";
import { firstReportsOf } from "./reporting.ts";
import { sideInWords } from "./sides.ts";
import type { Backing, Support } from "./support.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";
import { counted } from "./words.ts";

/** A name in a statement, with the accounts that the statement is counted from. */
export interface Backer {
  readonly name: string;
  readonly accounts: readonly Account[];
}

/** Who reported an event: “Reported by 9 outlets from 4 sides:”, the sides, “.”, “7 origins”. */
export interface ReportedSentence {
  readonly before: string;
  readonly backers: readonly Backer[];
  readonly after: string;
  /** Null where one outlet alone reports it. */
  readonly origins: string | null;
}

/** Puts in one line which outlets of the record report an event. */
export function reportedSentence({ outlets, sides, origins }: Support): ReportedSentence {
  const [only] = outlets;
  if (outlets.length === 1 && only !== undefined) {
    return {
      before: "Reported here by one outlet alone:",
      backers: named(outlets),
      after: ` (${sideInWords(only.who.side)}).`,
      origins: null,
    };
  }
  return {
    before: `Reported by ${counted(outlets.length, "outlet")} from ${counted(sides.length, "side")}:`,
    backers: sides.map(({ who, accounts }) => ({ name: sideInWords(who), accounts })),
    after: ".",
    origins: counted(origins.length, "origin"),
  };
}

/** “9 of 12 reports rest on the word of”, a name, “.”. */
export interface VoiceSentence {
  readonly before: string;
  readonly backer: Backer;
  readonly after: string;
}

/**
 * Says on whose word most reports rest, however many origins they have: many outlets with texts of their
 * own may still pass on one statement.
 */
export function voiceSentences({ shared, reports }: Support): VoiceSentence[] {
  return shared.flatMap(({ who, accounts, alone }) => {
    const backer = { name: who.name, accounts };
    if (accounts.length < reports.length) {
      const before = `${accounts.length} of ${counted(reports.length, "report")} rest on the word of`;
      return { before, backer, after: "." };
    }
    // Of a single report the list of its voices says as much.
    if (reports.length === 1 && !alone) return [];
    return { before: allRest(reports.length), backer, after: alone ? " alone." : ", among others." };
  });
}

function allRest(reports: number): string {
  if (reports === 1) return "It rests on the word of";
  return `${reports === 2 ? "Both" : `All ${reports}`} reports rest on the word of`;
}

/**
 * The lists of those whose word it is, who confirm, who deny, and who are passed on; without empty ones,
 * and without the voices where a sentence has named the only one.
 */
export function supportRows({
  shared,
  voices,
  confirmed,
  denied,
  repeated,
}: Support): { readonly term: string; readonly backers: readonly Backer[] }[] {
  return [
    { term: "On the word of", backers: named(shared.some(({ alone }) => alone) ? [] : voices) },
    { term: "Confirmed, whole or in part, by", backers: named(confirmed) },
    { term: "Denied, whole or in part, by", backers: named(denied) },
    { term: "Passed on from", backers: named(repeated) },
  ].filter(({ backers }) => backers.length > 0);
}

function named(backings: readonly Backing<{ readonly name: string }>[]): Backer[] {
  return backings.map(({ who, accounts }) => ({ name: who.name, accounts }));
}

/** Which report of an event came first, in words around the names. */
export interface EarliestReports {
  readonly surely: readonly Backer[];
  /** Follows them: “, 4 March 2001”. Empty where no report is surely the first. */
  readonly when: string;
  /** Stands before those that may have been earlier; empty where none may. */
  readonly perhapsWords: string;
  readonly perhaps: readonly Backer[];
}

/** More than these are counted, not named. */
const mostNamed = 6;

/** The earliest reports of an event; null where there is no other report to be earlier than. */
export function earliestReports(event: TimelineEvent): EarliestReports | null {
  if (event.reports.length < 2) return null;
  const { reports, perhaps } = firstReportsOf(event);
  const [earliest] = reports;
  const unsure = reports.length > 1 ? " (which of them came first is not known)" : "";
  return {
    surely: backersOf(reports, event),
    when: earliest === undefined ? "" : `, ${printDate(earliest.published)}${unsure}`,
    perhapsWords: perhapsWords(reports.length, perhaps.length),
    perhaps: backersOf(perhaps, event),
  };
}

function perhapsWords(surely: number, perhaps: number): string {
  if (perhaps === 0) return "";
  const days = perhaps === 1 ? "the day is" : "their days are";
  return `${surely > 0 ? "; perhaps earlier" : "perhaps first"}, since ${days} not known exactly: `;
}

function backersOf(reports: readonly TimelineReport[], event: TimelineEvent): Backer[] {
  const backers = reports.map((report) => ({
    name: report.source.name,
    accounts: report.accounts.filter((account) => account.event === event),
  }));
  const [first] = backers;
  if (first === undefined || backers.length <= mostNamed) return backers;
  return [{ name: counted(backers.length, "report"), accounts: first.accounts }];
}
