import { parseDate } from "../../../timeline/dates/parse.ts";
import { readTime } from "../../../timeline/dates/time-of-day.ts";
import { type ContentFile, type DataPath, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Every time of day is a single moment: it has a day, a time zone, and the clocks of the zone showed it once. */
export const timesRule: Rule = (files) => {
  const [site] = validEntries(files, "site");
  // Without a site.yaml that can be read, the time zone of the story is not known.
  if (site === undefined) return;
  const check = (file: ContentFile, path: DataPath, date: string, written: Written) => {
    const { time, timeZone = site.data.timeZone } = written;
    if (time === undefined) return;
    const read = readTime(parseDate(date), { time, timeZone });
    if ("fault" in read) file.fail([...path, "time"], "times", read.fault);
  };
  const events = validEntries(files, "events");
  const dates = new Map(events.map(({ id, data }) => [id, data.date]));
  for (const { file, data } of events) check(file, [], data.date, data);
  for (const { file, data } of validEntries(files, "reports")) {
    for (const [index, account] of data.accounts.entries()) {
      const date = account.date ?? dates.get(account.event);
      if (date !== undefined) check(file, ["accounts", index], date, account);
    }
  }
};

interface Written {
  readonly time?: string | undefined;
  readonly timeZone?: string | undefined;
}
