import type { DataOf } from "../../../schema/collections.ts";
import { eventLists } from "../../../schema/event.ts";
import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/**
 * A report that holds a position in a dispute tells of what the dispute is about: of the event itself, or of another that
 * has a topic, a person, a place or an organisation in common with it. It is in the built site, too, so it is no draft.
 */
export const disputeReportsRule: Rule = (files) => {
  const events = new Map(validEntries(files, "events").map(({ id, data }) => [id, subjectsOf(data)]));
  const reports = new Map(validEntries(files, "reports").map(({ id, data }) => [id, data]));
  for (const { file, id: event, data } of validEntries(files, "events")) {
    const subjects = events.get(event) ?? new Set();
    for (const [index, { positions }] of data.disputes.entries()) {
      for (const [number, { reports: ids }] of positions.entries()) {
        for (const [place, id] of ids.entries()) {
          const report = reports.get(id);
          if (report === undefined) continue;
          const fail = (message: string) =>
            file.fail(["disputes", index, "positions", number, "reports", place], "dispute-reports", message);
          if (report.draft)
            fail(`finish \`${id}\` first, or take it out: it is a draft, which no build shows`);
          const isRelated = report.accounts.some(
            (account) =>
              account.event === event || !subjects.isDisjointFrom(events.get(account.event) ?? new Set()),
          );
          if (isRelated) continue;
          fail(
            `add to \`${id}\` an account of this event, or name another report: it says nothing of “${event}”, nor of anything that has to do with it`,
          );
        }
      }
    }
  }
};

/** What an event is about, by kind and id. */
function subjectsOf(event: DataOf<"events">): ReadonlySet<string> {
  const lists = ["topics", ...eventLists] as const;
  return new Set(lists.flatMap((list) => event[list].map((id) => `${list}/${id}`)));
}
