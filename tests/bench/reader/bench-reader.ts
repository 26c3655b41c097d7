import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../support/browser/find-chromium.ts";
import { buildRecord } from "../build-record.ts";
import { median } from "../figures.ts";
import { printMachine, thisMachine } from "../machine.ts";
import { say } from "../progress.ts";
import { writeReadmeTable } from "../readme-table.ts";
import { Workshop } from "../workshop.ts";
import { serveCompressed } from "./compressing-server.ts";
import { bytesUntil } from "./first-screen.ts";
import { type Load, measureLoad } from "./measure-load.ts";
import { type Row, readerTable } from "./reader-table.ts";
import { eventsOf, makePeer } from "./timelinejs.ts";

/**
 * Measures what readers on a slow phone wait for, page by page. `--site FOLDER` takes a site that is built, else
 * the real record is built; `--peers` measures TimelineJS with the same events in the same run; `--runs 5` is how
 * often each page is loaded; `--json` prints the figures for programs, `--readme` puts the table into the README.
 */

const { values } = parseArgs({
  options: {
    site: { type: "string" },
    peers: { type: "boolean", default: false },
    runs: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isSafeInteger(runs) || runs < 1)
  throw new Error(`--runs is "${values.runs}"; write a number of loads.`);

const pages = [
  { name: "home", path: "/" },
  { name: "a year", path: "/2024/" },
  { name: "an event", path: "/events/2020-11-09-trilateral-statement/" },
  { name: "an entity", path: "/organisations/russian-peacekeeping-contingent/" },
  { name: "search", path: "/search/" },
];

const workshop = new Workshop();
const site = values.site ?? (await buildRecord(workshop, "real", null)).directory;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});
const rows: Row[] = [];
const server = await serveCompressed(site);
for (const { name, path } of pages) {
  const load = await medianLoad(browser, name, `${server.origin}${path}`);
  const html = await readFile(join(site, path, "index.html"), "utf8");
  rows.push({ name, load, untilFirstScreen: bytesUntil(html, load.firstScreen) });
}
await server.close();
if (values.peers) {
  const events = await eventsOf(site);
  say("installing TimelineJS");
  const peer = await serveCompressed(await makePeer(join(workshop.directory, "peer"), events));
  const all = await medianLoad(browser, "TimelineJS", `${peer.origin}/all.html`);
  rows.push({ name: `TimelineJS, ${events.length} events`, load: all, untilFirstScreen: null });
  const advised = await medianLoad(browser, "TimelineJS, 20 events", `${peer.origin}/advised.html`);
  rows.push({ name: "TimelineJS, 20 events", load: advised, untilFirstScreen: null });
  await peer.close();
}
await browser.close();
const table = readerTable(rows);
const notes = [
  printMachine(thisMachine()),
  `Median of ${runs} loads, nothing in the cache; 1.6 Mbit/s, 150 ms, processor 4 times slower, 360 × 800; gzip.`,
  "Chromium’s throttling delays each request and limits the rate; it knows neither lost packets nor the slow start of TCP.",
  ...(values.peers
    ? [
        "TimelineJS from the same server, its data in the page, without media; type from third parties is not counted.",
      ]
    : []),
];
console.log(values.json ? JSON.stringify(rows, null, 2) : `${table}\n\n${notes.join("\n")}`);
if (values.readme) await writeReadmeTable("bench:reader", `${table}\n\n${notes.join(" ")}`);
process.exit(0);

/** The load of a page, each figure the middle one of all loads. */
async function medianLoad(visitor: Browser, name: string, address: string): Promise<Load> {
  const loads: Load[] = [];
  for (let count = 0; count < runs; count++) {
    say(`${name}, load ${count + 1} of ${runs}`);
    loads.push(await measureLoad(visitor, address));
  }
  const [first] = loads;
  if (first === undefined) throw new Error("Nothing was loaded.");
  const middle = (figure: (load: Load) => number) => median(loads.map(figure));
  return {
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    scriptBytes: middle(({ scriptBytes }) => scriptBytes),
    firstPaint: middle(({ firstPaint }) => firstPaint),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    shift: middle(({ shift }) => shift),
    blocking: middle(({ blocking }) => blocking),
    nodes: middle(({ nodes }) => nodes),
    firstScreen: first.firstScreen,
  };
}
