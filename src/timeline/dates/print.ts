import { monthName } from "./days.ts";
import { type Bound, type DatePoint, isKnown, type Precision, type RecordDate } from "./record-date.ts";
import { printTime, type TimeOfDay } from "./time-of-day.ts";

/**
 * The date in words, in English. It never says more than the record: a month prints no day, `~` prints
 * “about”, `?` “possibly”, an open end “no end recorded”.
 *
 * @example "2024-06-12" → "12 June 2024"; "2023-09-19/2023-09-20" → "19–20 September 2023";
 * "2024-04-10~" → "about 10 April 2024"; "../2024-04-17" → "by 17 April 2024".
 */
export function printDate(date: RecordDate): string {
  if (date.kind === "point") return printPoint(date.point);
  return printInterval(date.from, date.to);
}

/** The date in words, with the time of day where it is recorded: “12 June 2024, 15:05 London time”. */
export function printWhen({
  date,
  time,
}: {
  readonly date: RecordDate;
  readonly time: TimeOfDay | null;
}): string {
  return time === null ? printDate(date) : `${printDate(date)}, ${printTime(time)}`;
}

/** A point of time in words, its qualifiers first: “possibly about June 2024”. */
export function printPoint(point: DatePoint): string {
  return `${qualifierOf(point)}${printKnownParts(point)}`;
}

/** A point of time in words without its qualifiers: “June 2024”, “the 1990s”. */
export function printKnownParts(point: DatePoint): string {
  const { year, month, day, part } = point;
  switch (point.precision) {
    case "day":
      return `${day} ${monthName(month ?? 1)} ${year}`;
    case "month":
      return `${monthName(month ?? 1)} ${year}`;
    case "season":
      return `${seasonNames[(part ?? 1) - 1]} ${year}`;
    case "quarter":
      return `${ordinals[(part ?? 1) - 1]} quarter of ${year}`;
    case "year":
      return String(year);
    case "decade":
      return `the ${year}s`;
    case "century":
      // Not “the 20th century”, which by the strict count begins a year later than the record says.
      return `the years ${year} to ${year + 99}`;
  }
}

const seasonNames = ["spring", "summer", "autumn", "winter"] as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

function qualifierOf(point: DatePoint): string {
  return `${point.uncertain ? "possibly " : ""}${point.approximate ? "about " : ""}`;
}

function printInterval(from: Bound, to: Bound): string {
  if (isKnown(from) && isKnown(to)) return printClosedInterval(from, to);
  if (isKnown(from)) {
    return `from ${printPoint(from)}, ${to === "open" ? "no end recorded" : "end not known"}`;
  }
  if (isKnown(to)) {
    return from === "open" ? `by ${printPoint(to)}` : `until ${printPoint(to)}, beginning not known`;
  }
  throw new Error("An interval has at least one known bound.");
}

function printClosedInterval(from: DatePoint, to: DatePoint): string {
  const plain = qualifierOf(from) === "" && qualifierOf(to) === "";
  if (plain && printPoint(from) === printPoint(to)) return printPoint(from);
  const samePrecision = from.precision === to.precision;
  if (plain && samePrecision && from.year === to.year) {
    if (from.precision === "day" && from.month === to.month) {
      return `${from.day}–${printPoint(to)}`;
    }
    if (from.precision === "day") {
      return `${from.day} ${monthName(from.month ?? 1)} – ${printPoint(to)}`;
    }
    if (from.precision === "month") return `${monthName(from.month ?? 1)}–${printPoint(to)}`;
  }
  if (plain && from.precision === "year" && to.precision === "year") return `${from.year}–${to.year}`;
  return `${printPoint(from)} – ${printPoint(to)}`;
}

/**
 * The value of a `<time datetime>` attribute, or null where HTML has none that says no more than the
 * record: it knows days, months and years (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value),
 * but neither intervals nor “about” nor “possibly”.
 */
export function machineDate(date: RecordDate): string | null {
  if (date.kind === "interval") return null;
  const { point } = date;
  if (point.approximate || point.uncertain) return null;
  const length = machineLengths[point.precision];
  return length === undefined ? null : point.earliest.slice(0, length);
}

/** How much of an ISO day is written, by what is known of a date. */
const machineLengths: Readonly<Partial<Record<Precision, number>>> = { day: 10, month: 7, year: 4 };
