import { compareInTime } from "../../../timeline/dates/order.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { type Rule, validEntries } from "./rule.ts";

/**
 * Phases are introduced, and follow one another: in order of time, no event of an earlier phase comes after one of a later
 * phase. The timeline goes phase by phase, and would otherwise go back in time.
 */
export const phasesRule: Rule = (files) => {
  const [site] = validEntries.site(files);
  if (site === undefined) return;
  for (const [index, { introduction }] of site.data.phases.entries()) {
    if (introduction !== undefined) continue;
    const message = "the phase has no introduction; say in two or three sentences what happens in it";
    site.file.warn(["phases", index, "title"], "phases", message);
  }
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
        "phases",
        `the event comes after “${latest.id}”, which is in a later phase; correct the phase or the date of one of the two`,
      );
    } else {
      latest = event;
    }
  }
};
