import { memoize } from "../memoize.ts";
import { type Day, utcDate } from "./days.ts";
import { anchorOf, isExactDay, type RecordDate } from "./record-date.ts";

/** A time of day on a day of the record, as the clocks of a time zone showed it. */
export interface TimeOfDay {
  /** `15:05`. */
  readonly time: string;
  /** The name of the zone in the IANA database, `UTC`, or the hours from UTC: `+04:00`. */
  readonly timeZone: string;
  /** The moment in UTC, `2024-06-12T11:05:00Z`: moments compare as plain strings. */
  readonly moment: string;
  /** The day and the time with the hours from UTC, as ISO 8601 and HTML write them: `2024-06-12T15:05+04:00`. */
  readonly machine: string;
}

/** What is written of a time of day: the time, and the zone whose clocks showed it. */
export interface WrittenTime {
  readonly time: string;
  /** Undefined where neither the entry nor the story names one. */
  readonly timeZone: string | undefined;
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** Whether `Intl` knows a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads a time of day on a date; where that is no moment, or not a single one, says what to write instead. */
export function readTime(
  date: RecordDate,
  { time, timeZone }: WrittenTime,
): TimeOfDay | { readonly fault: string } {
  if (!isExactDay(date)) {
    return {
      fault: `the day is not known exactly (${date.edtf}); give the day of the time, or leave the time out`,
    };
  }
  if (timeZone === undefined) {
    return {
      fault:
        "name the time zone whose clocks showed it: `timeZone` here, or in site.yaml for the whole story; for example `timeZone: Europe/London`",
    };
  }
  const day = anchorOf(date).earliest;
  const [moment, later] = momentsOf(day, time, timeZone);
  if (moment === undefined) {
    return {
      fault: `correct the time: the clocks of ${zoneName(timeZone)} were put forward, and none showed ${time} on ${day}`,
    };
  }
  if (later !== undefined) {
    const [first, second] = [moment, later].map((each) => printOffset(offsetAt(each, timeZone)));
    return {
      fault: `the clocks of ${zoneName(timeZone)} were put back, and showed ${time} twice on ${day}; write \`timeZone: "${first}"\` for the first time, or "${second}" for the second`,
    };
  }
  return { time, timeZone, moment: printMoment(moment), machine: printLocal(day, time, moment, timeZone) };
}

/** Every moment at which the clocks of a zone showed a time on a day: none or two where they were put forward or back. */
export function momentsOf(day: Day, time: string, timeZone: string): number[] {
  const asUtc = utcDate(day).getTime() + minutesOf(time) * 60_000;
  const offsets = new Set(
    [-millisecondsOfDay, millisecondsOfDay].map((away) => offsetAt(asUtc + away, timeZone)),
  );
  return [...offsets]
    .map((offset) => ({ offset, moment: asUtc - offset * 1000 }))
    .filter(({ offset, moment }) => offsetAt(moment, timeZone) === offset)
    .map(({ moment }) => moment)
    .toSorted((a, b) => a - b);
}

/** What the clocks of a zone show at the moment of a time of day: the day, and the minutes since midnight. */
export function clocksAt(
  { moment }: TimeOfDay,
  timeZone: string,
): { day: Day; hour: number; minute: number } {
  const milliseconds = Date.parse(moment);
  const local = new Date(milliseconds + offsetAt(milliseconds, timeZone) * 1000);
  return {
    day: local.toISOString().slice(0, "YYYY-MM-DD".length),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** A time of day in words, with the place whose clocks showed it: “15:05 London time”, “15:05 UTC+4”. */
export function printTime({ time, timeZone }: TimeOfDay): string {
  return /^UTC|^[+-]/.test(timeZone) ? `${time} ${zoneName(timeZone)}` : `${time} ${zoneName(timeZone)} time`;
}

/** The city of a zone, `UTC`, or the hours from it: “Buenos Aires”, “UTC+4”. */
function zoneName(timeZone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone) ?? [];
  if (sign === undefined) return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
  const amount = `${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
  return amount === "0" ? "UTC" : `UTC${sign === "+" ? "+" : "−"}${amount}`;
}

const formatOf = memoize(
  (timeZone) => new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }),
);

/** How many seconds the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] =
    /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name ?? "") ?? [];
  const amount = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === "-" ? -amount : amount;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function printMoment(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "Z");
}

/** Before time zones, clocks went by the sun, to the second; ISO 8601 has no such offsets, so that the moment is in UTC. */
function printLocal(day: Day, time: string, moment: number, timeZone: string): string {
  const offset = offsetAt(moment, timeZone);
  return offset % 60 === 0 ? `${day}T${time}${printOffset(offset)}` : printMoment(moment);
}

function printOffset(seconds: number): string {
  const minutes = Math.trunc(Math.abs(seconds) / 60);
  const parts = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${seconds < 0 ? "-" : "+"}${parts.join(":")}`;
}
