import { addressOf } from "../../../schema/collections.ts";
import { edtf } from "../../../schema/edtf.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { endOf, startOf } from "../../../timeline/dates/record-date.ts";
import { type ContentFiles, validEntries } from "../content-file.ts";

/** A decade, a year, a month or a day with which an id begins. */
const dayInName = /^(?:(\d{3})0s|(\d{4}(?:-\d{2}(?:-\d{2})?)?))(?=-)/;

/**
 * The day with which the name of a file begins is that of the report or event: the name is its address for good.
 *
 * @param promised the addresses that were published: their names can no longer be changed.
 */
export function checkDaysInNames(files: ContentFiles, promised: ReadonlySet<string>): void {
  const dated = [
    ...validEntries(files, "reports").map((entry) => ({
      ...entry,
      field: "published",
      date: entry.data.published,
    })),
    ...validEntries(files, "events").map((entry) => ({ ...entry, field: "date", date: entry.data.date })),
  ];
  for (const { file, id, field, date } of dated) {
    const [name, decade, day] = dayInName.exec(id) ?? [];
    if (
      name === undefined ||
      promised.has(addressOf(file.collection === "events" ? "events" : "reports", id))
    )
      continue;
    const written = day ?? `${decade}X`;
    // Digits that look like a day may be a number: 2024-99-bottles.
    if (/[~?%]/.test(date) || !edtf.safeParse(written).success) continue;
    const said = parseDate(written);
    const own = parseDate(date);
    const isWithin =
      (startOf(own) ?? "") <= (endOf(said) ?? "") && (startOf(said) ?? "") <= (endOf(own) ?? "9999-12-31");
    if (isWithin) continue;
    const message = `rename the file or correct the day, before it is published: its name begins with ${name}, but \`${field}\` is ${date}; the name becomes the address, for good`;
    file.warn([field], "days-in-names", message);
  }
}
