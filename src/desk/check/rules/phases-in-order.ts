import { collectionSchemas } from "../../../schema/collections.ts";
import { compareInTime } from "../../../timeline/dates/order.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { filesOf, type Rule } from "./rule.ts";

/**
 * Phases follow one another: in order of time, no event of an earlier phase comes after one of a later
 * phase. The timeline is told phase by phase, and would else go back in time.
 */
export const phasesInOrderRule: Rule = (files) => {
  const [site] = filesOf(files, "site").map(
    (file) => collectionSchemas.site.schema.safeParse(file.data).data,
  );
  if (site === undefined) return;
  const place = new Map(site.phases.map(({ id }, index) => [id, index]));
  const events = filesOf(files, "events").flatMap((file) => {
    const { data } = collectionSchemas.events.schema.safeParse(file.data);
    const phase = place.get(data?.phase ?? "");
    if (data === undefined || phase === undefined) return [];
    return { file, id: file.id, date: parseDate(data.date), phase };
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
