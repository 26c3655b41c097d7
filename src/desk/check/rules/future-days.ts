import type { DataOf } from "../../../schema/collections.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { endOf, startOf } from "../../../timeline/dates/record-date.ts";
import { today } from "../../../today.ts";
import { type DataPath, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Some islands are so many hours ahead of UTC. */
const mostHoursAhead = 14;

/**
 * Nothing in the record is of a day that is still to come, and no account gives a day after the publication of its report.
 * What the clock of the machine says is only a warning, for clocks can be wrong; what the record itself says is an error.
 */
export const futureDaysRule: Rule = (files) => {
  const latest = today(mostHoursAhead);
  const isToCome = (date: string) => (startOf(parseDate(date)) ?? "") > latest;
  for (const { file, data } of [...validEntries(files, "events"), ...validEntries(files, "reports")]) {
    for (const { path, date } of daysOf(data)) {
      if (!isToCome(date)) continue;
      file.warn(path, "future-days", `correct the day: ${date} is still to come`);
    }
  }
  for (const { file, data } of validEntries(files, "reports")) {
    const published = parseDate(data.published);
    if (data.added !== undefined && (startOf(published) ?? "") > data.added) {
      const message = `correct \`published\` or \`added\`: the report came into the record on ${data.added}, before it was published (${data.published})`;
      file.fail(["published"], "future-days", message);
    }
    for (const [index, { date, dateNote }] of data.accounts.entries()) {
      const last = endOf(published);
      if (date === undefined || dateNote !== undefined || last === null) continue;
      if (/[~?%]/.test(`${data.published}${date}`) || (startOf(parseDate(date)) ?? "") <= last) continue;
      const message = `correct the day, or explain it in a \`dateNote\`: ${date} is after the report was published (${data.published})`;
      file.warn(["accounts", index, "date"], "future-days", message);
    }
  }
};

interface PlacedDay {
  readonly path: DataPath;
  readonly date: string;
}

/** The days of an entry that can only be past. An event to come may be announced, as its note then says. */
function daysOf(data: DataOf<"events"> | DataOf<"reports">): PlacedDay[] {
  const own = "published" in data ? { published: data.published } : {};
  const happened = "phase" in data && data.dateNote === undefined ? { date: data.date } : {};
  const fields = Object.entries({ ...own, ...happened, added: data.added, changed: data.changed });
  const corrections = "corrections" in data ? data.corrections : [];
  return [
    ...fields.flatMap(([key, date]) => (date === undefined ? [] : { path: [key], date })),
    ...corrections.map(({ date }, index) => ({ path: ["corrections", index, "date"], date })),
  ];
}
