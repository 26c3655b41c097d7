import { cp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readData } from "../../support/site/data.ts";

/** An event of a site’s data files. */
type EventData = Awaited<ReturnType<typeof readData>>["events"][number];

/** The part of an event that its date for TimelineJS is made of. */
type DatedEvent = Pick<EventData, "date" | "dateText" | "start" | "end">;

/**
 * A date for TimelineJS, with month and day only if the record knows them.
 *
 * @param event Its day is the first one of its period, or the last one if the first is not known.
 */
export function timelineDate({ date, dateText, start, end }: DatedEvent): Record<string, string> {
  const [year = "", month = "", day = ""] = (start ?? end ?? "").split("-");
  const firstKnown = date.split("/").find((part) => /\d/.test(part)) ?? "";
  // In EDTF, numbers of 21 and more in place of a month are seasons and the like.
  const [, knownMonth, knownDay] = /^\d{4}(-(?:0\d|1[0-2]))?(-\d{2})?/.exec(firstKnown) ?? [];
  return {
    year: String(Number(year)),
    ...(knownMonth === undefined ? {} : { month: String(Number(month)) }),
    ...(knownMonth === undefined || knownDay === undefined ? {} : { day: String(Number(day)) }),
    display_date: dateText,
  };
}

/**
 * Writes two pages of TimelineJS into a folder for the events of a built site: `all.html` with all of them and
 * `advised.html` with the 20 that it advises as the most. Its own files, the data in the page and the script at the
 * end are the fastest of the usual ways to embed it.
 *
 * @returns The folder to serve, and how many events there are in all.
 */
export async function makeTimelineJs(
  site: string,
  folder: string,
): Promise<{ served: string; count: number }> {
  const { events } = await readData(site);
  const served = join(folder, "served");
  await copyTimelineJs(join(served, "timelinejs"));
  await writeFile(join(served, "all.html"), timelinePage(events));
  await writeFile(
    join(served, "advised.html"),
    timelinePage(events.filter(({ major }) => major).slice(0, 20)),
  );
  return { served, count: events.length };
}

/** Copies the scripts and styles of TimelineJS into a folder. */
export async function copyTimelineJs(folder: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json");
  await cp(join(dirname(manifest), "dist"), folder, { recursive: true });
}

function timelinePage(events: readonly EventData[]): string {
  const data = {
    events: events.map((event) => ({
      start_date: timelineDate(event),
      text: { headline: event.title, text: event.summary },
    })),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Timeline</title><link rel="stylesheet" href="/timelinejs/css/timeline.css"></head><body><div id="timeline" style="width: 100%; height: 700px"></div><script src="/timelinejs/js/timeline.js"></script><script>new TL.Timeline("timeline", ${json});</script></body></html>`;
}
