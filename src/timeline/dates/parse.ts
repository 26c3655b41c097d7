import edtf from "edtf";
import { memoize } from "../memoize.ts";
import { dayOf, lastDayOfMonth, monthNamed } from "./days.ts";
import { type Bound, type DatePoint, isKnown, type RecordDate } from "./record-date.ts";

/** Why a text is not a date of the record, and what to write instead. */
export class DateError extends Error {
  override name = "DateError";
}

/** Shown with every refusal, so that an editor need not look the standard up. */
export const dateExamples =
  'write for example "2024-06-12", "2024-06", "2024", "2024-21" (spring), "2024-33" (first quarter), ' +
  '"199X" (the 1990s), "2024-04-10~" (about), "2022-10-06?" (doubtful), "2024-04-10%" (both), ' +
  '"2023-09-19/2023-09-20" (from, to), "2024-04-22/.." (no end yet) or "../2024-04-17" (by then)';

const pointPattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

/**
 * Reads a date of the record, written in EDTF (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/).
 *
 * Taken are days, months, years, seasons (21–24), quarters (33–36), decades (`199X`) and centuries
 * (`19XX`), each with `~`, `?` or `%` at its end, and intervals of them with an open (`..`) or unknown
 * (empty) side. A time of day, a set, a list, a date before the year 1, a qualifier inside a date and
 * a number with single unknown digits (`2024-1X`) are refused: no page here could print them truly.
 *
 * @throws {DateError} where the text is none of these, with what to write instead.
 */
export function parseDate(text: string): RecordDate {
  const [first = "", second, ...more] = text.split("/");
  if (second === undefined) {
    const point = parsePoint(first, text);
    return { edtf: text, kind: "point", point, from: point, to: point };
  }
  if (more.length > 0) throw inEdtf(text) === null ? refusal(text, "has more than two sides") : noDate(text);
  const from = parseBound(first, text);
  const to = parseBound(second, text);
  if (!isKnown(from) && !isKnown(to)) {
    throw refusal(text, "names neither a beginning nor an end");
  }
  // Not left to the package: it takes an interval by the first days of its sides, and spring for January to March.
  if (isKnown(from) && isKnown(to) && from.earliest > to.latest) {
    throw refusal(text, "ends before it begins");
  }
  return { edtf: text, kind: "interval", from, to };
}

function parseBound(text: string, whole: string): Bound {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parsePoint(text, whole);
}

/** Years, months and days as most records have them; whether the day exists is checked below. */
const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

/** Whether a text is EDTF. The package takes about two milliseconds for a date, and a record has the same ones again and again. */
const isEdtf = memoize((text) => {
  if (plainDate.test(text)) return true;
  try {
    // The package takes no qualifier after unknown digits, as in `199X~`.
    edtf(text.replace(/X[?~%]$/, "X"), { level: 3 });
    return true;
  } catch {
    return false;
  }
});

function parsePoint(text: string, whole: string): DatePoint {
  if (!isEdtf(text)) throw noDate(whole);
  const match = pointPattern.exec(text);
  if (match === null) throw refusal(whole, unusedKind);
  return {
    ...readParts(match, whole),
    approximate: /[~%]$/.test(text),
    uncertain: /[?%]$/.test(text),
  };
}

function refusal(whole: string, problem: string): DateError {
  return new DateError(`"${whole}" ${problem}; ${dateExamples}`);
}

/** What is no date in EDTF. Where it is a day in another form, that day is what to write. */
function noDate(whole: string): DateError {
  const meant = inEdtf(whole);
  if (meant !== null) return new DateError(`"${whole}" is not a date in this form; write "${meant}"`);
  return /^\d{4}-\d{2}(?:-\d{2})?[?~%]?$/.test(whole)
    ? new DateError(
        `"${whole}" is not a date: there is no such ${whole.length > "YYYY-MM?".length ? "day" : "month"}`,
      )
    : refusal(whole, "is not a date");
}

/** Other forms of a day: with one-digit months, with the year first or last, with the month in English. */
const otherForms = [
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?<day>\d{1,2}) (?<name>\p{L}+) (?<year>\d{4})$/u,
  /^(?<name>\p{L}+) (?<day>\d{1,2}),? (?<year>\d{4})$/u,
];

/** A day in another form as EDTF writes it; null where it is none. */
function inEdtf(text: string): string | null {
  const parts = otherForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return null;
  const { year, month = String(monthNamed(parts["name"] ?? "")), day } = parts;
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return null;
  const written = dayOf(Number(year), monthNumber, dayNumber);
  return written !== text && written <= lastDayOfMonth(Number(year), monthNumber) ? written : null;
}
const unusedKind = "is EDTF, but of a kind that is not used here";

function outOfYears(whole: string): DateError {
  return new DateError(`"${whole}": the years run from 0001 to 9999`);
}

type Parts = Omit<DatePoint, "approximate" | "uncertain">;

/** Neither a month, nor a day, nor a season or quarter. */
const yearAlone = { month: null, day: null, part: null };

function readParts([, yearText = "", monthText, dayText]: RegExpExecArray, whole: string): Parts {
  const year = Number(yearText.replaceAll("X", "0"));
  if (year === 0) throw outOfYears(whole);
  const monthKnown = monthText !== undefined && monthText !== "XX";
  if (yearText.endsWith("X") && monthText !== undefined) {
    throw refusal(whole, "names a month of a year that is not known");
  }
  if (!monthKnown && dayText !== undefined && dayText !== "XX") {
    throw refusal(whole, "names a day of a month that is not known");
  }
  if (!monthKnown) return wholeYears(year, yearText);
  const month = Number(monthText);
  if (month > 12) return partOfYear(year, month, whole);
  if (dayText === undefined || dayText === "XX") {
    const days = { earliest: dayOf(year, month, 1), latest: lastDayOfMonth(year, month) };
    return { ...yearAlone, precision: "month", year, month, ...days };
  }
  const day = Number(dayText);
  const date = dayOf(year, month, day);
  // The package takes the 29th of February in every year.
  if (date > lastDayOfMonth(year, month)) throw noDate(whole);
  return { precision: "day", year, month, day, part: null, earliest: date, latest: date };
}

function wholeYears(year: number, yearText: string): Parts {
  const lastYears = { year, decade: year + 9, century: year + 99 };
  const precision = unknownDigits[yearText.indexOf("X")] ?? "year";
  const days = { earliest: dayOf(year, 1, 1), latest: dayOf(lastYears[precision], 12, 31) };
  return { ...yearAlone, precision, year, ...days };
}

/** What a year with unknown digits means, by the position of the first: `19XX`, `199X`. */
const unknownDigits: Readonly<Record<number, "decade" | "century">> = { 2: "century", 3: "decade" };

/**
 * A season or quarter. Seasons are those of the northern hemisphere by whole months (spring is March
 * to May), and winter belongs to the year in which it begins; ISO 8601-2 leaves both to the user.
 */
function partOfYear(year: number, code: number, whole: string): Parts {
  if (code >= 33 && code <= 36) {
    const part = code - 32;
    const lastMonth = part * 3;
    const days = { earliest: dayOf(year, lastMonth - 2, 1), latest: lastDayOfMonth(year, lastMonth) };
    return { ...yearAlone, precision: "quarter", year, part, ...days };
  }
  // The seasons of a named hemisphere (25–32), thirds (37–39) and halves (40, 41) of a year.
  if (code > 24) throw refusal(whole, unusedKind);
  const part = code - 20;
  const firstMonth = part * 3;
  if (part === 4 && year === 9999) throw outOfYears(whole);
  const latest = part === 4 ? lastDayOfMonth(year + 1, 2) : lastDayOfMonth(year, firstMonth + 2);
  return { ...yearAlone, precision: "season", year, part, earliest: dayOf(year, firstMonth, 1), latest };
}
