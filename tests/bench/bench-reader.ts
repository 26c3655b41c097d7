import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Load, measureLoad } from "./reader/measure-load.ts";
import { makeTimelineJs } from "./reader/timelinejs.ts";
import { readCount, report, reportOptions, say } from "./shared/report.ts";
import { buildSite, createTemporaryFolder } from "./shared/run.ts";
import { type Column, type Figure, median } from "./shared/table.ts";
import { visitSite } from "./shared/visited-site.ts";

/**
 * `npm run bench:reader`: what readers on a slow phone wait for, on pages of the real record. Options: `--peers` to
 * measure TimelineJS with the same events in the same run; `--site FOLDER` to take a built site instead of building one;
 * `--runs 3` for how often each page is loaded (5 by default); `--json` for programs; `--docs` to put the table into
 * the documents.
 */

const pages = {
  home: "/",
  "a year": "/2024/",
  "an event": "/events/2020-11-09-trilateral-statement/",
  "an entity": "/organisations/russian-peacekeeping-contingent/",
  search: "/search/",
};

const { values } = parseArgs({
  options: {
    ...reportOptions,
    peers: { type: "boolean", default: false },
    site: { type: "string" },
    runs: { type: "string", default: "5" },
  },
});
const runs = readCount("--runs", values.runs);
const temporary = createTemporaryFolder();
if (values.site === undefined) {
  say("building the site of the real record");
  await buildSite(null, temporary);
}
const site = values.site ?? join(temporary, "site");
const own = await loadPages(site, pages, { "layout shift": 0.01, blocking: 0, "blocking: search": 50 });
const peers = values.peers ? await loadTimelineJs() : [];
const [peer] = peers;
const compared = own.map((column) =>
  peer === undefined ? column : { ...column, figures: [...column.figures, ...comparison(column, peer)] },
);
await report(
  "bench:reader",
  [...compared, ...peers],
  [
    `Median of ${runs} loads with nothing in the cache; 1.6 Mbit/s, 150 ms, a processor 4 times slower, 360 × 800; gzip.`,
    "Chromium’s throttling delays requests and limits the rate; it has no lost packets and no slow start of TCP.",
    ...(values.peers
      ? ["TimelineJS: from the same server, data in the page, no media, without third parties’ fonts."]
      : []),
  ],
  values,
);

async function loadTimelineJs(): Promise<Column[]> {
  const { served, count } = await makeTimelineJs(site, join(temporary, "timelinejs"));
  return loadPages(served, {
    [`TimelineJS, ${count} events`]: "/all.html",
    "TimelineJS, 20 events": "/advised.html",
  });
}

/** Loads pages of a site; each figure is the median of all loads of a page. Limits are by figure, or by figure and page. */
function loadPages(
  directory: string,
  addresses: Readonly<Record<string, string>>,
  limits: Readonly<Record<string, number>> = {},
): Promise<Column[]> {
  return visitSite(directory, async ({ browser, origin }) => {
    const columns: Column[] = [];
    for (const [name, address] of Object.entries(addresses)) {
      const loads: Figure[][] = [];
      while (loads.length < runs) {
        say(`${name}, load ${loads.length + 1} of ${runs}`);
        loads.push(figuresOf(await measureLoad(browser, origin + address)));
      }
      const byName = [...Map.groupBy(loads.flat(), (figure) => figure.name).values()];
      const figures = byName.flatMap((same) =>
        same.slice(0, 1).map((figure) => ({
          ...figure,
          value: median(same.map(({ value }) => value ?? 0)),
          limit: limits[`${figure.name}: ${name}`] ?? limits[figure.name],
        })),
      );
      columns.push({ name, figures });
    }
    return columns;
  });
}

function figuresOf(load: Load): Figure[] {
  const group = "Load";
  return [
    { group, name: "requests", value: load.requests, unit: "" },
    { group, name: "sent", value: load.bytes / 1000, unit: "kB" },
    { group, name: "script among it", value: load.scriptBytes / 1000, unit: "kB" },
    { group, name: "first paint", value: load.firstPaint / 1000, unit: "s" },
    { group, name: "largest paint", value: load.largestPaint / 1000, unit: "s" },
    { group, name: "layout shift", value: load.shift, unit: "" },
    { group, name: "blocking", value: load.blocking, unit: "ms" },
    { group, name: "elements", value: load.nodes, unit: "" },
  ];
}

/** What a page sends and how long it takes to its largest paint, as a multiple of TimelineJS with all events. */
function comparison({ figures }: Column, peer: Column): Figure[] {
  const limits: Readonly<Record<string, number>> = { sent: 0.5, "largest paint": 0.2 };
  return figures.flatMap(({ name, value }) => {
    const ofPeer = peer.figures.find((figure) => figure.name === name)?.value;
    if (limits[name] === undefined || value === null || !ofPeer) return [];
    return [
      { group: "As a multiple of TimelineJS", name, value: value / ofPeer, unit: "×", limit: limits[name] },
    ];
  });
}
