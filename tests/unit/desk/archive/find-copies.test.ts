import { writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCopies, planRun } from "../../../../src/desk/archive/find-copies.ts";
import { openMisses } from "../../../../src/desk/archive/misses.ts";
import { readReportFiles } from "../../../../src/desk/archive/report-files.ts";
import type { Ask, Question, Reply, Snapshot } from "../../../../src/desk/archive/service.ts";
import { copyOf } from "../../../support/desk/archive/answers.ts";
import { recordedCopies, textsOf } from "../../../support/desk/archive/record-folder.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const now = new Date("2001-06-01T00:00:00Z");
const none: Reply = { kind: "answer", snapshot: null };
const useless: Reply = { kind: "unusable", why: "status 400" };

/** A capture of the page that is asked for, of the last day of 2001. */
function capture({ page }: Question): Reply {
  const timestamp = "20011231000000";
  const url = copyOf(page.replace("https://", ""), timestamp);
  const snapshot: Snapshot = { available: true, status: "200", url, timestamp };
  return { kind: "answer", snapshot };
}

/** Runs over the small record, as often as a test wants, with one cache. */
async function searching(changes: Readonly<Record<string, string>> = {}) {
  const directory = await contentFolder(changes);
  const cacheFile = join(await temporaryFolder(), "archive.json");
  const run = async (
    reply: (question: Question, number: number) => Reply,
    { again = false, limit = Number.POSITIVE_INFINITY, stop = new AbortController().signal } = {},
  ) => {
    const misses = await openMisses(cacheFile, "https://archive.example/");
    const { reports } = await readReportFiles(directory);
    const plan = planRun(reports, misses, { again, limit }, now);
    const asked: string[] = [];
    const lines: string[] = [];
    const ask: Ask = async (question) => reply(question, asked.push(question.page));
    const print = (line: string) => lines.push(line);
    const outcome = await findCopies({
      directory,
      reports: plan.reports,
      ask,
      misses,
      pause: 0,
      stop,
      now: () => now,
      print,
    });
    return { outcome, asked, lines, plan };
  };
  return { directory, run };
}

const pages = [
  "https://post.ember.example/farewell",
  "https://wire.ember.example/1",
  "https://post.ember.example/quiet",
];

test("each report is asked for once, and each line says how far the run is and what it found", async () => {
  const { directory, run } = await searching();
  const { outcome, asked, lines } = await run((question, number) =>
    number === 2 ? none : capture(question),
  );
  expect(asked).toEqual(pages);
  expect(lines).toEqual([
    "1/3 found: reports/2001/last-crossing-in-the-post.md",
    "2/3 none: reports/2001/last-crossing-on-the-wire.md",
    "3/3 found: reports/2001/the-quay-is-quiet.md",
  ]);
  expect(outcome).toEqual({ found: 2, none: 1, unanswered: 0, unwritten: 0, ending: { kind: "done" } });
  expect(await recordedCopies(directory)).toEqual({
    "last-crossing-in-the-post.md": copyOf("post.ember.example/farewell", "20011231000000"),
    "last-crossing-on-the-wire.md": null,
    "the-quay-is-quiet.md": copyOf("post.ember.example/quiet", "20011231000000"),
  });
});

test("a second run asks neither for what was found nor for what was not, unless it is told to ask again", async () => {
  const { run } = await searching();
  await run((question, number) => (number === 2 ? none : capture(question)));
  expect(await run(() => none)).toMatchObject({ asked: [], plan: { recorded: 2, missed: 1, left: 0 } });
  expect((await run(() => none, { again: true })).asked).toEqual(["https://wire.ember.example/1"]);
});

test("a run with a limit asks for so many, and the next for the others", async () => {
  const { run } = await searching();
  expect(await run(() => none, { limit: 2 })).toMatchObject({ asked: pages.slice(0, 2), plan: { left: 1 } });
  expect((await run(() => none, { limit: 2 })).asked).toEqual(pages.slice(2));
});

test("a run that is stopped keeps its answers, leaves nothing half done, and the next goes on from there", async () => {
  const { directory, run } = await searching();
  const before = await readdir(join(directory, "reports/2001"));
  const controller = new AbortController();
  const first = await run(
    (question, number) => {
      if (number === 2) controller.abort();
      return number === 2 ? none : capture(question);
    },
    { stop: controller.signal },
  );
  expect(first.outcome).toMatchObject({ found: 1, none: 1, ending: { kind: "stopped" } });
  expect(await readdir(join(directory, "reports/2001"))).toEqual(before);
  expect((await run(() => none)).asked).toEqual(pages.slice(2));
});

test("an answer of no use is passed over and asked for by the next run", async () => {
  const { run } = await searching();
  const { outcome, lines } = await run((_question, number) => (number === 1 ? useless : none));
  expect(lines[0]).toBe("1/3 no answer: reports/2001/last-crossing-in-the-post.md (status 400)");
  expect(outcome).toMatchObject({ none: 2, unanswered: 1, ending: { kind: "done" } });
  expect((await run(() => none)).asked).toEqual(pages.slice(0, 1));
});

test("after three answers of no use in a row the run is given up", async () => {
  const { directory, run } = await searching({
    "reports/2002/later.md": [
      "---",
      "title: Later",
      "source: ember-post",
      "url: https://post.ember.example/later",
      'published: "2002-01-01"',
      "language: en",
      "---",
      "",
    ].join("\n"),
  });
  const before = await textsOf(directory);
  const { outcome, asked } = await run(() => useless);
  expect(asked).toHaveLength(3);
  expect(outcome).toMatchObject({ unanswered: 3, ending: { kind: "given-up" } });
  expect(await textsOf(directory)).toEqual(before);
});

test("a service that stays busy ends the run at once, and what was found is kept", async () => {
  const { directory, run } = await searching();
  const busy: Reply = { kind: "busy", why: "it responded with status 503", wait: 0 };
  const { outcome } = await run((question, number) => (number === 1 ? capture(question) : busy));
  expect(outcome).toMatchObject({
    found: 1,
    ending: { kind: "given-up", why: expect.stringContaining("503") },
  });
  expect(await recordedCopies(directory)).toMatchObject({
    "last-crossing-in-the-post.md": copyOf("post.ember.example/farewell", "20011231000000"),
  });
});

test("a copy that cannot be written is told with what to write by hand, and the run goes on", async () => {
  const { directory, run } = await searching();
  const changed = join(directory, "reports/2001/last-crossing-in-the-post.md");
  const { outcome, lines } = await run((question, number) => {
    if (number === 1) writeFileSync(changed, "---\n---\n");
    return number === 1 ? capture(question) : none;
  });
  expect(lines[0]).toBe(
    "1/3 found, not written: reports/2001/last-crossing-in-the-post.md (the file was changed in the meantime; " +
      `add it yourself below url: archive: ${copyOf("post.ember.example/farewell", "20011231000000")})`,
  );
  expect(outcome).toMatchObject({ unwritten: 1, none: 2, ending: { kind: "done" } });
});
