import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "astro/zod";

const run = promisify(execFile);
const version = "3.9.11";

/** An event as the data files of the site tell it. */
const eventShape = z.object({
  title: z.string(),
  summary: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  date: z.string(),
  dateText: z.string(),
  major: z.boolean(),
});
const fileShape = z.object({ events: z.array(eventShape), next: z.string().nullable() });

/** An event of a site, as far as a timeline of TimelineJS tells it. */
export type PeerEvent = z.infer<typeof eventShape>;

/** All events of a built site. */
export async function eventsOf(site: string): Promise<PeerEvent[]> {
  const events: PeerEvent[] = [];
  for (let path: string | null = "/data/events.json"; path !== null; ) {
    const file: z.infer<typeof fileShape> = fileShape.parse(
      JSON.parse(await readFile(join(site, path), "utf8")),
    );
    events.push(...file.events);
    path = file.next;
  }
  return events;
}

/** A date for TimelineJS: year, month and day as far as the record knows them, and the words of the site for it. */
export function peerDate({ date, dateText, start, end }: PeerEvent): Record<string, string> {
  const day = start ?? end ?? "";
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const first = date.split("/").find((part) => /\d/.test(part)) ?? "";
  const known = /^\d{4}-(?:0\d|1[0-2])-\d{2}/.test(first) ? 3 : /^\d{4}-(?:0\d|1[0-2])/.test(first) ? 2 : 1;
  return {
    year: String(Number(year)),
    ...(known > 1 ? { month: String(Number(month)) } : {}),
    ...(known > 2 ? { day: String(Number(dayOfMonth)) } : {}),
    display_date: dateText,
  };
}

/**
 * Installs TimelineJS into a folder and writes pages for it: all events, and as many as it advises at most. Its own
 * files, data in the page, the script at its end: the quickest of the usual ways to embed it.
 *
 * @returns The folder to serve.
 */
export async function makePeer(directory: string, events: readonly PeerEvent[]): Promise<string> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), "{}");
  await run("npm", ["install", "--no-audit", "--no-fund", `@knight-lab/timelinejs@${version}`], {
    cwd: directory,
  });
  const served = join(directory, "served");
  await cp(join(directory, "node_modules/@knight-lab/timelinejs/dist"), join(served, "timelinejs"), {
    recursive: true,
  });
  await writeFile(join(served, "all.html"), pageOf(events));
  await writeFile(join(served, "advised.html"), pageOf(events.filter(({ major }) => major).slice(0, 20)));
  return served;
}

function pageOf(events: readonly PeerEvent[]): string {
  const data = {
    events: events.map((event) => ({
      start_date: peerDate(event),
      text: { headline: event.title, text: event.summary },
    })),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Timeline</title><link rel="stylesheet" href="/timelinejs/css/timeline.css"></head><body><div id="timeline" style="width: 100%; height: 700px"></div><script src="/timelinejs/js/timeline.js"></script><script>new TL.Timeline("timeline", ${json});</script></body></html>`;
}
