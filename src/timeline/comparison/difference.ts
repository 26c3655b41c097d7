import { compareInTime } from "../dates/order.ts";
import type { RecordDate } from "../dates/record-date.ts";
import type { Account, Measure, TimelineEvent, TimelineReport } from "../timeline.ts";

/** Who gives an answer: a report, with what it says of the event where it has an account of it. */
export interface Giver {
  readonly report: TimelineReport;
  readonly account: Account | null;
}

/** One answer in its own words, “nearly 50,000 people”, with everyone who gives it, in order of publication. */
export interface Answer {
  readonly says: string;
  readonly givers: readonly Giver[];
}

/** A question on which reports differ. Editors write such questions; others follow from figures and days alone. */
export interface Difference {
  /** What the answers differ in: `date`, `number`, or another kind of the schema of disputes. */
  readonly about: string;
  readonly question: string;
  /** The event beside which it stands; null where a number is asked for by more than one. */
  readonly event: TimelineEvent | null;
  /** The measure whose figures differ; null where none is concerned. */
  readonly measure: Measure | null;
  /** Two groups of answers or more that cannot be right together; within a group all can. */
  readonly positions: readonly (readonly Answer[])[];
  /** Answers that fit more than one of the positions. */
  readonly open: readonly Answer[];
}

/** The event beside which a difference stands; of several that its answers are about, the first in time. Null where it names none. */
export function firstEventOf({ event, positions }: Difference): TimelineEvent | null {
  if (event !== null) return event;
  const givers = positions.flat().flatMap((answer) => answer.givers);
  const [first = null, ...others] = new Set(givers.flatMap(({ account }) => account?.event ?? []));
  return others.reduce(
    (least, other) => (least !== null && compareInTime(least, other) <= 0 ? least : other),
    first,
  );
}

/** Where in time a difference stands: at the date of the event that it stands beside. */
export function placeInTime(difference: Difference): RecordDate {
  const event = firstEventOf(difference);
  if (event === null) throw new Error(`The question “${difference.question}” belongs to no event.`);
  return event.date;
}

/** The account that a report gives of an event; null where it gives none. */
export function giverOf(report: TimelineReport, event: TimelineEvent): Giver {
  return { report, account: report.accounts.find((account) => account.event === event) ?? null };
}

/** Statements gathered by their wording, in the order in which each wording first comes; a report that repeats itself stands once. */
export function answersOf<Statement>(
  statements: readonly Statement[],
  wordingOf: (statement: Statement) => string,
  accountOf: (statement: Statement) => Account,
): Answer[] {
  return [...Map.groupBy(statements, wordingOf)].map(([says, group]) => {
    const byReport = new Map<TimelineReport, Giver>();
    for (const account of group.map(accountOf)) {
      if (!byReport.has(account.report)) byReport.set(account.report, { report: account.report, account });
    }
    return { says, givers: [...byReport.values()] };
  });
}
