import { printWhen } from "../../timeline/dates/print.ts";
import { type DatePoint, isKnown } from "../../timeline/dates/record-date.ts";
import { clocksAt } from "../../timeline/dates/time-of-day.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { UrlOf } from "../json-data.ts";

/**
 * The events as TimelineJS reads them (https://timeline.knightlab.com/docs/json-format.html). It cannot place what is
 * about or open, so that each event has its date in words too, which the reader sees (`display_date`).
 */
export function timelineJs({ events }: Timeline, texts: ContentRecord["site"], urlOf: UrlOf): string {
  const slides = events.map((event) => {
    const { from, to } = event.date;
    const start = isKnown(from) ? from : to;
    // It knows no time zones: what is shown in one is in the right order.
    const clocks = event.time === null ? null : clocksAt(event.time, texts.timeZone ?? event.time.timeZone);
    return {
      unique_id: event.id,
      ...(isKnown(start) && { start_date: clocks === null ? dateOf(start) : minuteOf(clocks) }),
      ...(isKnown(to) && to !== start && { end_date: dateOf(to) }),
      display_date: printWhen(event),
      group: event.phase.title,
      text: {
        headline: asHtml(event.title),
        text: `<p>${asHtml(event.text)}</p><p><a href="${asHtml(urlOf(event.address))}">The reports</a></p>`,
      },
    };
  });
  const standfirst = texts.standfirst.map(({ says }) => says).join(" ");
  const text = `<p>${asHtml(standfirst === "" ? texts.description : standfirst)}</p>`;
  const title = { text: { headline: asHtml(texts.title), text } };
  return `${JSON.stringify({ title, events: slides })}\n`;
}

function dateOf({ year, month, day }: DatePoint): object {
  return { year, ...(month !== null && { month }), ...(day !== null && { day }) };
}

function minuteOf({ day, hour, minute }: ReturnType<typeof clocksAt>): object {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return { year, month, day: dayOfMonth, hour, minute };
}

function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
