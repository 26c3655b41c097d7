import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../../src/desk/check/check-content.ts";
import { printMessages } from "../../../src/desk/check/messages.ts";
import { joinTimeline } from "../../../src/timeline/join/join.ts";
import { syntheticFiles, writeSyntheticRecord } from "../../bench/synthetic-record.ts";
import { readRecord } from "../../support/content/read-record.ts";

/** A busy machine takes its time. */
const patient = { timeout: 60_000 };

/** A synthetic record in a folder that is removed after the test. */
async function syntheticRecord(reports: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "timeline-synthetic-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeSyntheticRecord(folder, { reports, seed: 1 });
  return folder;
}

function digest(reports: number, seed: number): string {
  const hash = createHash("sha256");
  for (const { path, text } of syntheticFiles({ reports, seed })) hash.update(`${path}\n${text}\n`);
  return hash.digest("hex");
}

test("the same size and seed give the same bytes, another seed gives others", () => {
  expect(digest(60, 1)).toBe(digest(60, 1));
  expect(digest(60, 2)).not.toBe(digest(60, 1));
});

test("every file of a large record has a path of its own", () => {
  const paths = new Set<string>();
  let count = 0;
  for (const { path } of syntheticFiles({ reports: 2000, seed: 1 })) {
    paths.add(path);
    count++;
  }
  expect(paths.size).toBe(count);
});

test.each([1, 10, 120])(
  "a record of %i reports has no errors, and every event has a report",
  patient,
  async (reports) => {
    const folder = await syntheticRecord(reports);
    const { files, errorCount } = await checkContent(folder);
    expect(errorCount, printMessages(files)).toBe(0);
    const timeline = joinTimeline(readRecord(folder));
    expect(timeline.reports).toHaveLength(reports);
    expect(timeline.events).toHaveLength(Math.max(1, Math.round(reports * 0.4)));
    for (const event of timeline.events) expect(event.reports.length, event.id).toBeGreaterThan(0);
  },
);

test(
  "a record has what a real one has: all kinds of dates, all scripts, quotations, figures, routes, disputes, corrections",
  patient,
  async () => {
    const { events, reports, places } = joinTimeline(readRecord(await syntheticRecord(300)));
    const dates = events.map(({ date }) => date.edtf.replaceAll(/\d/g, "0"));
    expect(new Set(dates)).toContain("0000-00-00");
    expect(new Set(dates)).toContain("0000-00-00~");
    expect(new Set(dates)).toContain("0000-00");
    expect(new Set(dates)).toContain("0000-00-00/0000-00-00");
    const accounts = reports.flatMap((report) => report.accounts);
    expect(accounts.some(({ quotation }) => quotation !== null)).toBe(true);
    expect(accounts.some(({ figures }) => figures.length > 0)).toBe(true);
    expect(accounts.some(({ route }) => route.length > 1)).toBe(true);
    expect(events.some(({ disputes }) => disputes.length > 0)).toBe(true);
    expect(events.some(({ corrections }) => corrections.length > 0)).toBe(true);
    expect(reports.some((report) => report.accounts.length === 0)).toBe(true);
    expect(reports.some(({ agency }) => agency !== null)).toBe(true);
    const names = places.flatMap((place) => place.names.map(({ name }) => name)).join(" ");
    for (const letters of [/\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /[əışçğ]/u]) {
      expect(names).toMatch(letters);
    }
  },
);
