import { addresses } from "../addresses.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";

/** The plain list of all events in order of time. */
export function eventSheets({ events }: Timeline): Sheet<TimelineEvent> {
  const place = { address: addresses.events, label: "Events", anchor: "events" };
  return sheetsOf(cutByTime<TimelineEvent>(({ date }) => date, capacities.lines)(events, place));
}

/** The turning points in order of time. */
export function turningPointSheets({ events }: Timeline): Sheet<TimelineEvent> {
  const place = { address: addresses.turningPoints, label: "The turning points", anchor: "turning_points" };
  const turningPoints = events.filter(({ major }) => major);
  return sheetsOf(cutByTime<TimelineEvent>(({ date }) => date, capacities.entries)(turningPoints, place));
}
