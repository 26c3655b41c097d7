import { compareInTime } from "../../../timeline/dates/order.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { validEntries } from "../entries.ts";
import type { Rule } from "./rule.ts";

/**
 * Phases follow one another: in order of time, no event of an earlier phase comes after one of a later
 * phase. The timeline is told phase by phase, and would else go back in time.
 */
export const phasesInOrderRule: Rule = (files) => {
  const [site] = validEntries.site(files);
  if (site === undefined) return;
  const place = new Map(site.data.phases.map(({ id }, index) => [id, index]));
  const events = validEntries.events(files).flatMap(({ file, id, data }) => {
    const phase = place.get(data.phase);
    return phase === undefined ? [] : { file, id, date: parseDate(data.date), phase };
  });
  let latest: (typeof events)[number] | undefined;
  for (const event of events.toSorted(compareInTime)) {
    if (latest !== undefined && event.phase < latest.phase) {
      event.file.fail(
        ["phase"],
        "phases-in-order",
        `the event comes after “${latest.id}”, which stands in a later phase; correct the phase or the date of one of the two`,
      );
    } else {
      latest = event;
    }
  }
};
