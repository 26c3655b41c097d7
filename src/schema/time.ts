import { z } from "astro/zod";
import { isTimeZone } from "../timeline/dates/time-of-day.ts";

const timeAdvice = 'write the time of day in quotation marks, from "00:00" to "23:59", as "15:05"';

/** A time of day by the clocks of a time zone. */
export const time = z
  .string({ error: timeAdvice })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, timeAdvice)
  .meta({ holds: "code" });

/** The name of a zone with a city in it, UTC, or hours from it; abbreviations such as EST mean several zones. */
const zoneForm = /^(?:UTC|(?!Etc\/)[A-Z]\w*(?:\/[A-Z][\w+-]*)+|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A time zone: its name in the IANA database, or the hours from UTC. */
export const timeZone = z
  .string({ error: ({ input }) => zoneAdvice(input) })
  .refine((name) => zoneForm.test(name) && isTimeZone(name), { error: ({ input }) => zoneAdvice(input) })
  .meta({ holds: "code" });

/** A time of day needs an exact day, and a time zone a time of day. */
export function checkTimeOfDay({ value, issues }: z.core.ParsePayload<TimedEntry>): void {
  const refuse = (field: string, message: string) =>
    issues.push({ code: "custom", path: [field], message, input: value });
  if (value.time !== undefined && value.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(value.date)) {
    refuse("time", "give the day exactly, or leave the time out");
  }
  if (value.time === undefined && value.timeZone !== undefined) {
    refuse("timeZone", "there is no `time` that it could belong to; add it, or leave the time zone out");
  }
}

interface TimedEntry {
  date?: string | undefined;
  time?: string | undefined;
  timeZone?: string | undefined;
}

function zoneAdvice(input: unknown): string {
  const meant = suggestZone(String(input));
  const examples = meant === null ? 'for example Europe/London, UTC or "+01:00"' : `here ${meant}`;
  return `write the time zone by its name in the IANA database, or the hours from UTC in quotation marks: ${examples}`;
}

/** The zone that is most likely meant by another name: a city, `UTC+4`, letters in another case. */
function suggestZone(written: string): string | null {
  const [, sign, hours = "", minutes = "00"] =
    /^(?:UTC|GMT)?\s*([+−-]?)\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(written.trim()) ?? [];
  if (sign !== undefined) {
    const offset = `${/[−-]/.test(sign) ? "-" : "+"}${hours.padStart(2, "0")}:${minutes}`;
    return zoneForm.test(offset) ? `"${offset}"` : null;
  }
  if (/^(?:(?:Etc\/)?(?:UTC|GMT)|Z|Zulu)$/i.test(written)) return "UTC";
  const name = written.trim().replaceAll(" ", "_").toLowerCase();
  const zones = Intl.supportedValuesOf("timeZone");
  return (
    zones.find((zone) => zone.toLowerCase() === name) ??
    zones.find((zone) => zone.toLowerCase().endsWith(`/${name}`)) ??
    null
  );
}
