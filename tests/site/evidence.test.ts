import { describe, expect, inject, test } from "vitest";
import { parseDate } from "../../src/timeline/dates/parse.ts";
import { printDate } from "../../src/timeline/dates/print.ts";
import { record, timeline } from "../support/content/real-record.ts";
import { readData } from "../support/site/data.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";

const { main, wild } = inject("sites");

/** The notes on days of every account, as the files of the record have them. */
const accountNotes = record.reports.flatMap(({ id, data }) =>
  data.accounts.flatMap(({ event, dateNote }) =>
    dateNote === undefined ? [] : { report: id, event, note: dateNote },
  ),
);

describe("how we know", () => {
  test("the note on how an account's day is known stands on the page of its event and of its report", async () => {
    expect(accountNotes.length).toBeGreaterThan(10);
    for (const { report, event, note } of accountNotes) {
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

  test("an event that no report tells of says so", async () => {
    const { document } = await pageAt(wild, "/events/without-account/");
    expect(wordsOf(document.querySelector("main"))).toContain("No report tells of it yet.");
  });

  test("headlines and quotations in other languages bear their language, and our translation", async () => {
    for (const { id, data } of record.reports) {
      if (
        data.titleTranslation === undefined &&
        data.accounts.every(({ quote }) => quote?.translation === undefined)
      ) {
        continue;
      }
      const { document } = await pageAt(main, `/reports/${id}/`);
      const page = wordsOf(document.querySelector("main"));
      if (data.titleTranslation !== undefined) {
        expect(document.querySelector("h1")?.getAttribute("lang")).toBe(data.language);
        expect(page).toContain(`In our translation: ${data.titleTranslation}`);
        const list = await pageAt(main, "/reports/");
        expect(wordsOf(list.document.getElementById(id))).toContain(data.titleTranslation);
      }
      for (const { event, quote } of data.accounts) {
        if (quote?.translation === undefined) continue;
        for (const address of [`/reports/${id}/`, `/events/${event}/`]) {
          const { document: shown } = await pageAt(main, address);
          const quotations = [...shown.querySelectorAll(`blockquote[lang="${data.language}"]`)].map(wordsOf);
          expect(quotations).toContain(`“${quote.words}”`);
          expect(wordsOf(shown.querySelector("main"))).toContain(
            `In our translation: “${quote.translation}”`,
          );
        }
      }
    }
  });

  test("a report without a known headline is described by us, and said to be", async () => {
    const unknown = record.reports.filter(({ data }) => data.title === null);
    expect(unknown.length).toBeGreaterThan(0);
    const list = await pageAt(main, "/reports/");
    for (const { id, data } of unknown) {
      const { document } = await pageAt(main, `/reports/${id}/`);
      const outlet = timeline.sources.find((source) => source.id === data.source)?.name;
      const title = wordsOf(document.querySelector("h1"));
      expect(title.startsWith(`Report by ${outlet}, ${printDate(parseDate(data.published))}`), title).toBe(
        true,
      );
      expect(wordsOf(document.querySelector("main header"))).toContain(
        "Our description: the headline is not known.",
      );
      expect(wordsOf(list.document.getElementById(id))).toContain("(our description)");
    }
  });

  test("a day of publication that is only about known is printed so, with how it is known", async () => {
    const inexact = record.reports.filter(({ data }) => data.published.endsWith("~"));
    expect(inexact.length).toBeGreaterThan(0);
    for (const { id, data } of inexact) {
      const { document } = await pageAt(main, `/reports/${id}/`);
      const page = wordsOf(document.querySelector("main"));
      expect(page).toContain(`about ${printDate(parseDate(data.published.replace("~", "")))}`);
      expect(page).toContain(data.publishedNote);
    }
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
