import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [ferry, main] = [await site("ferry"), await site("main")];

async function dayAt(address: string, day: string) {
  const { document } = await pageAt(ferry, address);
  const section = document.getElementById(day);
  return {
    heading: wordsOf(section?.querySelector("h2") ?? null),
    reports: [...(section?.querySelectorAll("ol.known > li") ?? [])].map(wordsOf),
    added: [...(section?.querySelectorAll("dl > *") ?? [])].map(wordsOf),
  };
}

describe("a day of a month", () => {
  test("leads with the reports’ own headlines and with what they say, then has what was new", async () => {
    expect(await dayAt("/known/2001-02/", "2001-02-02")).toEqual({
      heading: "2 February 2001",
      reports: [
        "Council stops the ferry Ember Post (other shores) The council found the ferry too dear; it was to cross for the last time at the end of March. The council announces that the ferry will stop",
      ],
      added: [
        "First reported here",
        "The council announces that the ferry will stop",
        "Answers that changed",
        "On which day was the ferry to cross for the last time? For the first time here: 31 March 2001 (Ember Post)",
      ],
    });
  });

  test("has the answers that changed, each with who gave it", async () => {
    const { added } = await dayAt("/known/2001-02/", "2001-02-03");
    expect(added).toEqual([
      "First report from South shore",
      "The council announces that the ferry will stop",
      "Answers that changed",
      [
        "The council announces that the ferry will stop: denied, whole or in part, by Ferry Company (Shore News)",
        "On which day was the ferry to cross for the last time? Until then 31 March 2001; now from 4 March 2001 to 31 March 2001 (Shore News)",
        "Why was the ferry to stop? “It was no longer safe” (Shore News); until then “It cost too much”",
      ].join(" "),
    ]);
  });

  test("is there without a report if something happened that was reported later, with a link to that day", async () => {
    expect(await dayAt("/known/2001-06/", "2001-06-20")).toEqual({
      heading: "20 June 2001",
      reports: [],
      added: ["Happened that day, reported later", "The quay is closed, reported here 21 June 2001"],
    });
    const { document } = await pageAt(ferry, "/known/2001-06/");
    const link = document.getElementById("2001-06-20")?.querySelector('a[href="/known/2001-06/#2001-06-21"]');
    expect(link).not.toBeNull();
  });

  test("is the last on which a report can have come out whose day is not known exactly", async () => {
    const { reports } = await dayAt("/known/2001-05/", "2001-05-09");
    expect(reports).toEqual([
      "The quay is quiet Ember Post (other shores); its day is not known exactly: about 6 May 2001",
    ]);
  });
});

test("a month begins with what was reported before it, and leads to the months around it", async () => {
  const { document } = await pageAt(ferry, "/known/2001-03/");
  expect(wordsOf(document.querySelector("main header"))).toContain(
    "So far, before March 2001: 3 events from 9 reports in this record. 1 earlier event not yet reported here",
  );
  expect(document.querySelector('a[rel="prev"]')?.getAttribute("href")).toBe("/known/2001-02/");
  expect(document.querySelector('a[rel="next"]')?.getAttribute("href")).toBe("/known/2001-04/");
});

test("an event leads to the days on which it was reported, denied and told otherwise", async () => {
  const { document } = await pageAt(ferry, "/events/closure-announced/");
  const section = document.getElementById("section_support")?.parentElement ?? null;
  expect(wordsOf(section)).toContain(
    "In this record: first reported 2 February 2001 · denied 3 February 2001 · reports first differ 3 February 2001",
  );
  expect(section?.querySelector('a[href="/known/2001-02/#2001-02-03"]')).not.toBeNull();
});

test("a measure has its answers step by step", async () => {
  const { document } = await pageAt(ferry, "/figures/closing-day/");
  const section = document.getElementById("section_steps")?.parentElement;
  expect([...(section?.querySelectorAll("li") ?? [])].map(wordsOf)).toEqual([
    "2 February 2001 At first 31 March 2001 (Ember Post)",
    "3 February 2001 Now from 4 March 2001 to 31 March 2001 (Shore News)",
  ]);
});

test("a year of the timeline leads to what was known when in it, if any report is of that year", async () => {
  const { document } = await pageAt(ferry, "/2001/");
  expect(document.querySelector('main a[href="/known/#2001"]')).not.toBeNull();
  const { document: other } = await pageAt(ferry, "/2002/");
  expect(other.querySelector('main a[href="/known/#2002"]')).not.toBeNull();
});

test("two clicks lead from the home page to the days of the withdrawal, and every such link to a day that is there", async () => {
  const { document: home } = await pageAt(main, "/");
  expect(home.querySelector('a[href="/known/"]')).not.toBeNull();
  const { document: index } = await pageAt(main, "/known/");
  const links = [...index.querySelectorAll("main .known-days a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  for (const day of ["2024-04-16", "2024-04-17", "2024-04-22", "2024-06-12"]) {
    expect(links).toContain(`/known/${day.slice(0, 7)}/#${day}`);
  }
  for (const link of links) {
    const [address = "", day = ""] = link.split("#");
    const { document } = await pageAt(main, address);
    expect(document.getElementById(day), link).not.toBeNull();
  }
});

test("the table of the data room has the same days", async () => {
  const [names, ...rows] = parseCsv(await readFile(join(ferry, "data/known.csv"), "utf8"));
  const rowOf = (url: string) => rows.find(([first]) => first?.endsWith(url))?.slice(1);
  expect(names).toEqual([
    "url",
    "event",
    "measure",
    "announced",
    "firstReported",
    "confirmed",
    "denied",
    "changed",
  ]);
  expect(rowOf("/events/closure-announced/")).toEqual([
    "closure-announced",
    "",
    "",
    "2001-02-02",
    "",
    "2001-02-03",
    "2001-02-03",
  ]);
  expect(rowOf("/figures/closing-day/")).toEqual(["", "closing-day", "", "2001-02-02", "", "", "2001-02-03"]);
});
