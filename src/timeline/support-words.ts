import { printDate } from "./dates/print.ts";
import { firstReportsOf } from "./reporting.ts";
import type { Attribution, Support } from "./support.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";
import { counted, printNumber } from "./words.ts";

/** A name in a sentence, with the accounts that the sentence is counted from. */
export interface AttributedName {
  readonly name: string;
  readonly accounts: readonly Account[];
}

/** A sentence in three parts: “9 of 12 reports have it from”, the names, “.”. */
export interface Sentence {
  readonly before: string;
  readonly names: readonly AttributedName[];
  readonly after: string;
}

/**
 * Which outlets of the record report an event: “Reported by 9 outlets from 4 sides:”, the sides, “.”.
 *
 * @returns The sentence, and with it the count of origins: “7 independent sources”; null where one outlet alone reports it.
 */
export function reportedSentence({
  outlets,
  sides,
  origins,
}: Support): Sentence & { readonly origins: string | null } {
  const [only] = outlets;
  if (outlets.length === 1 && only !== undefined) {
    return {
      before: "Reported here by one outlet alone:",
      names: named(outlets),
      after: ` (${only.who.side.inSentence}).`,
      origins: null,
    };
  }
  return {
    before: `Reported by ${counted(outlets.length, "outlet")} from ${counted(sides.length, "side")}:`,
    names: sides.map(({ who, accounts }) => ({ name: who.inSentence, accounts })),
    after: ".",
    origins: counted(origins.length, "independent source"),
  };
}

/** On whose word most reports rest: many outlets with texts of their own may still pass on one statement. */
export function voiceSentences({ shared, reports }: Support): Sentence[] {
  return shared.flatMap(({ who, accounts, alone }) => {
    const names = [{ name: who.name, accounts }];
    if (accounts.length < reports.length) {
      const before = `${printNumber(accounts.length)} of ${counted(reports.length, "report")} have it from`;
      return { before, names, after: "." };
    }
    // For a single report the list of its voices says the same.
    if (reports.length === 1 && !alone) return [];
    return { before: allRest(reports.length), names, after: alone ? " alone." : ", among others." };
  });
}

function allRest(reports: number): string {
  if (reports === 1) return "The report has it from";
  return `${reports === 2 ? "Both" : `All ${printNumber(reports)}`} reports have it from`;
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
}: Support): { readonly term: string; readonly names: readonly AttributedName[] }[] {
  return [
    { term: "On the word of", names: named(shared.some(({ alone }) => alone) ? [] : voices) },
    { term: "Confirmed, whole or in part, by", names: named(confirmed) },
    { term: "Denied, whole or in part, by", names: named(denied) },
    { term: "Passed on from", names: named(repeated) },
  ].filter(({ names }) => names.length > 0);
}

function named(attributions: readonly Attribution<{ readonly name: string }>[]): AttributedName[] {
  return attributions.map(({ who, accounts }) => ({ name: who.name, accounts }));
}

/** More than these are counted, not named. */
const mostNamed = 6;

/** The earliest reports of an event, in words around the names; null where there is no other report to be earlier than. */
export function earliestReports(event: TimelineEvent) {
  if (event.reports.length < 2) return null;
  const { reports, perhaps } = firstReportsOf(event);
  const [earliest] = reports;
  const unsure = reports.length > 1 ? " (which of them came first is not known)" : "";
  return {
    surely: outletNames(reports, event),
    /** Follows them: “, 4 March 2001”. Empty where no report is surely the first. */
    when: earliest === undefined ? "" : `, ${printDate(earliest.published)}${unsure}`,
    /** Comes before those that may have been earlier; empty where none may. */
    perhapsWords: perhapsWords(reports.length, perhaps.length),
    perhaps: outletNames(perhaps, event),
  };
}

function perhapsWords(surely: number, perhaps: number): string {
  if (perhaps === 0) return "";
  const days = perhaps === 1 ? "the day is" : "their days are";
  return `${surely > 0 ? "; perhaps earlier" : "perhaps first"}, since ${days} not known exactly: `;
}

function outletNames(reports: readonly TimelineReport[], event: TimelineEvent): AttributedName[] {
  const names = reports.map((report) => ({
    name: report.source.name,
    accounts: report.accounts.filter((account) => account.event === event),
  }));
  const [first] = names;
  if (first === undefined || names.length <= mostNamed) return names;
  return [{ name: counted(names.length, "report"), accounts: first.accounts }];
}
