/** Prints all that the timeline says of some dates; run by a test under different time zones. */
import { gapBetween, reportDelay } from "../../../src/timeline/dates/distance.ts";
import { sortKey } from "../../../src/timeline/dates/order.ts";
import { parseDate } from "../../../src/timeline/dates/parse.ts";
import { machineDate, printDate } from "../../../src/timeline/dates/print.ts";

const dates = [
  "0001-01-01",
  "1999-12-31",
  "2000-01-01",
  "2011-12-30",
  "2023-03-26",
  "2024-02",
  "2024-06-12",
  "2024-10-27~",
  "2024-24",
  "2024-36",
  "2024",
  "199X",
  "2023-09-19/2023-09-20",
  "2024-04-22/..",
].map(parseDate);

for (const date of dates) {
  const distances = dates.map(
    (other) => `${gapBetween(date, other)?.label ?? null}, ${reportDelay(date, other)}`,
  );
  console.log(date.edtf, printDate(date), machineDate(date), sortKey(date), distances.join("; "));
}
