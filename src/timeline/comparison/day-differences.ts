import { printDate } from "../dates/print.ts";
import type { Account, TimelineEvent } from "../timeline.ts";
import { type Admitted, admittedDays, meet } from "./admitted.ts";
import { answersOf, type Difference } from "./difference.ts";
import { positionsOf } from "./positions.ts";

/**
 * Where accounts put an event on days that exclude each other; null where they do not. An account
 * without a date of its own dates the event as the record does. Of an event that lasted, accounts may
 * tell of different parts: only what lies outside its span is otherwise dated.
 */
export function dayDifference(event: TimelineEvent): Difference | null {
  const { apart, open } = positionsOf(event.accounts, (account) => admittedFor(event, account));
  if (apart.length < 2) return null;
  const answersByDay = (accounts: readonly Account[]) =>
    answersOf(
      accounts,
      (account) => printDate(account.date ?? event.date),
      (account) => account,
    );
  return {
    about: "date",
    question: "When was it?",
    event,
    measure: null,
    positions: apart.map(answersByDay),
    open: answersByDay(open),
  };
}

function admittedFor(event: TimelineEvent, account: Account): Admitted {
  const whole = admittedDays(event.date);
  const days = account.date === null ? whole : admittedDays(account.date);
  return event.date.kind === "interval" && meet(days, whole) ? whole : days;
}
