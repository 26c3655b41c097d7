import { parseDate } from "../../../timeline/dates/parse.ts";
import { endOf, type RecordDate, startOf } from "../../../timeline/dates/record-date.ts";
import { type Rule, validEntries } from "./rule.ts";

/**
 * No report is older than the events in it, unless its account gives the event an earlier day or explains the
 * days in a note. Approximate and uncertain dates are not compared.
 */
export const publicationAfterEventRule: Rule = (files) => {
  const events = new Map(validEntries.events(files).map(({ id, data }) => [id, parseDate(data.date)]));
  for (const { file, data } of validEntries.reports(files)) {
    const published = parseDate(data.published);
    for (const [index, { event, date, dateNote }] of data.accounts.entries()) {
      const own = events.get(event);
      if (own === undefined || dateNote !== undefined || !isSurelyBefore(published, own)) continue;
      if (date !== undefined && !isSurelyBefore(published, parseDate(date))) continue;
      file.fail(
        ["accounts", index, "event"],
        "publication-after-event",
        `the report was published (${published.edtf}) before “${event}” happened (${own.edtf}); correct one of the dates, give the day that the report gives as \`date\`, or explain it in a \`dateNote\``,
      );
    }
  }
};

function isSurelyBefore(published: RecordDate, event: RecordDate): boolean {
  const last = endOf(published);
  const first = startOf(event);
  return last !== null && first !== null && last < first && isFirm(published) && isFirm(event);
}

function isFirm(date: RecordDate): boolean {
  return !/[~?%]/.test(date.edtf);
}
