import { glob, readFile } from "node:fs/promises";
import { z } from "astro/zod";
import { describe, expect, inject, test } from "vitest";
import { parseDocument } from "yaml";
import { parseDate } from "../../src/timeline/dates/parse.ts";
import { printDate } from "../../src/timeline/dates/print.ts";
import { readData } from "../support/site/data.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";

const { main, wild } = inject("sites");

/** The notes on days of every account, as the files of the record have them. */
async function accountNotes(): Promise<{ report: string; event: string; note: string }[]> {
  const shape = z.object({
    accounts: z.array(z.object({ event: z.string(), dateNote: z.string().optional() })).default([]),
  });
  const files = await Array.fromAsync(glob("content/reports/**/*.md"));
  const notes = files.map(async (file) => {
    const [, yaml = ""] = (await readFile(file, "utf8")).split("---\n");
    const report = file.replace(/^.*\/|\.md$/g, "");
    const { accounts } = shape.parse(parseDocument(yaml).toJS());
    return accounts.flatMap(({ event, dateNote }) =>
      dateNote === undefined ? [] : { report, event, note: dateNote },
    );
  });
  return (await Promise.all(notes)).flat();
}

describe("how we know", () => {
  test("the note on how an account's day is known stands on the page of its event and of its report", async () => {
    const notes = await accountNotes();
    expect(notes.length).toBeGreaterThan(10);
    for (const { report, event, note } of notes) {
      for (const address of [`/events/${event}/`, `/reports/${report}/`]) {
        const { document } = await pageAt(main, address);
        expect(wordsOf(document.querySelector("main")), address).toContain(note.replace(/\s+/g, " ").trim());
      }
    }
  });

  test("an account that dates the event otherwise says so, as exactly as it does", async () => {
    const { events, reports } = await readData(main);
    for (const report of reports) {
      for (const { event: id, date } of report.accounts) {
        const event = events.find((candidate) => candidate.id === id);
        if (event === undefined || date === null) continue;
        const { document } = await pageAt(main, event.url);
        expect(wordsOf(document.getElementById("section_accounts")?.parentElement ?? null)).toContain(
          printDate(parseDate(date)),
        );
      }
    }
  });

  test("an event says how many reports, origins and sides it rests on", async () => {
    const { events } = await readData(main);
    for (const { url, reports, origins, sides } of events) {
      const { document } = await pageAt(main, url);
      const words = wordsOf(document.querySelector("main"));
      expect(words).toMatch(
        new RegExp(`\\b${reports.length} reports?, ${origins.length} origins?, ${sides.length} sides? \\(`),
      );
    }
  });

  test("an event that no report tells of says so", async () => {
    const { document } = await pageAt(wild, "/events/without-account/");
    expect(wordsOf(document.querySelector("main"))).toContain("No report tells of it yet.");
  });

  test("a report page holds all it says, of each event, and where to read it", async () => {
    const { reports } = await readData(main);
    for (const report of reports) {
      const { document } = await pageAt(main, report.url);
      const words = wordsOf(document.querySelector("main"));
      for (const { says, event } of report.accounts) {
        expect(words).toContain(says);
        expect(document.querySelector(`a[href="/events/${event}/"]`)).not.toBeNull();
      }
      expect(document.querySelector(`a[href="${report.link}"]`)?.textContent).toContain("Read it at");
    }
  });
});
