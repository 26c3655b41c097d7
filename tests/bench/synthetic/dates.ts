import { isoDay } from "./plan.ts";
import type { Random } from "./random.ts";

const yearLength = "2024".length;
const monthLength = "2024-06".length;

/**
 * The date of an event in EDTF, of all kinds that the record knows and about as often as in a real one:
 * days mostly, some of them about or doubtful, spans, months, a few years, seasons and open ends. All begin
 * in the year of the day, so that the chapters, which begin with years, follow one another.
 */
export function eventDate(random: Random, day: number): string {
  const start = isoDay(day);
  const year = start.slice(0, yearLength);
  const end = isoDay(day + random.between(1, 12));
  const kinds: readonly (readonly [share: number, date: string])[] = [
    [560, start],
    [170, `${start}/${end}`],
    [140, `${start}~`],
    [20, `${start}?`],
    [5, `${start}%`],
    [30, start.slice(0, monthLength)],
    [5, `${start.slice(0, monthLength)}~`],
    [15, `${start}~/${end}~`],
    [15, `${start}~/${end}`],
    [10, `${start}?/${end.slice(0, monthLength)}`],
    [8, `${start}/${isoDay(day + random.between(60, 500)).slice(0, monthLength)}`],
    [7, year],
    // Summer, or the year before it: other seasons could begin in another year, and none begins after the day.
    [5, start < `${year}-06` ? year : `${year}-22`],
    [5, `${year}-33`],
    [5, `${start}/..`],
  ];
  let luck = random.below(kinds.reduce((sum, [share]) => sum + share, 0));
  for (const [share, date] of kinds) {
    luck -= share;
    if (luck < 0) return date;
  }
  return start;
}

/** The day of publication: known, but for a few. */
export function publicationDate(random: Random, day: number): string {
  const known = isoDay(day);
  const luck = random.next();
  if (luck < 0.94) return known;
  return luck < 0.98 ? `${known}~` : known.slice(0, monthLength);
}
