import { describe, expect, test } from "vitest";
import { endOf, startOf } from "../../../src/timeline/dates/record-date.ts";
import { record, timeline } from "../../support/content/real-record.ts";

describe("events", () => {
  test("rest on one account at least", () => {
    expect(timeline.events.filter(({ accounts }) => accounts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("do not rest on reports that came out before they happened, unless the report gives an earlier day, or a note says how its day stands to the event", () => {
    const tooEarly = timeline.events.flatMap(({ id, date, accounts }) =>
      accounts
        .filter(({ report, date: own, dateNote }) => {
          if (dateNote !== null) return false;
          const published = endOf(report.published) ?? "";
          return published < (startOf(own ?? date) ?? "") && published < (startOf(date) ?? "");
        })
        .map(({ report }) => `${report.id} on ${id}`),
    );
    expect(tooEarly).toEqual([]);
  });
});

describe("reports", () => {
  test("have an address each, on the web, and none has that of another", () => {
    const links = timeline.reports.map(({ link }) => link);
    expect(links.filter((link) => !/^https?:\/\/[^/]+\.[^/]+\//.test(link))).toEqual([]);
    const plain = links.map((link) => link.replace(/^https?:\/\/(?:www\.)?|\/$/g, ""));
    expect(plain.filter((link, index) => plain.indexOf(link) !== index)).toEqual([]);
  });

  test("say how their day is known where it is only about known", () => {
    const unexplained = timeline.reports.filter(
      ({ published, publishedNote }) => /~|^\d{4}-\d{2}$/.test(published.edtf) && publishedNote === null,
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  test("quote spoken words of someone the record knows, no more than 25 of them", () => {
    for (const { data, file } of record.reports) {
      for (const { quote } of data.accounts) {
        if (quote !== undefined) expect(quote.words.split(/\s+/).length, file).toBeLessThanOrEqual(25);
      }
    }
  });
});

describe("disputes", () => {
  const disputes = timeline.events.flatMap(({ id, disputes: own }) =>
    own.map((dispute) => ({ id, dispute })),
  );

  test("ask a question, and their positions differ in words", () => {
    for (const { id, dispute } of disputes) {
      expect(dispute.question, id).toMatch(/\?$/);
      const positions = dispute.positions.map(({ says }) => says);
      expect(new Set(positions).size, id).toBe(positions.length);
    }
  });
});
