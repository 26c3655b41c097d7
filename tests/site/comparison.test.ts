import { describe, expect, inject, test } from "vitest";
import { differencesOf } from "../../src/timeline/comparison/differences.ts";
import { printFigure } from "../../src/timeline/figures.ts";
import { accountsByOrigin, supportOf } from "../../src/timeline/support.ts";
import { timeline } from "../support/content/real-record.ts";
import { withId } from "../support/record/fixture-record.ts";
import { type BuiltPage, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main, wild } = inject("sites");
const differences = differencesOf(timeline);

/** The part of a page below a heading with an id; empty where the page has none. */
function section({ document }: BuiltPage, id: string): Element | null {
  return document.getElementById(id)?.closest("section") ?? null;
}

/** The addresses that links within an element lead to. */
function linksIn(element: Element | null): (string | null)[] {
  return [...(element?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
}

describe("how we know of an event", () => {
  test("is told in one line: outlets, sides, independent origins", async () => {
    for (const event of timeline.events) {
      const words = wordsOf(section(await pageAt(main, event.address), "section_support"));
      const outlets = new Set(event.reports.map(({ source }) => source));
      const [only] = outlets;
      const expected =
        outlets.size === 1
          ? `Only ${only?.name} reports it:`
          : `Reported by ${outlets.size} outlets from ${event.sides.length} side${event.sides.length === 1 ? "" : "s"}:`;
      expect(words, event.id).toContain(expected);
      if (outlets.size > 1) {
        expect(words, event.id).toContain(
          `${event.origins.length} independent origin${event.origins.length === 1 ? "" : "s"}.`,
        );
      }
    }
  });

  test("each statement leads to an account on the page", async () => {
    for (const event of timeline.events) {
      const page = await pageAt(main, event.address);
      const anchors = new Set(event.accounts.map(({ anchor }) => `#${anchor}`));
      const links = linksIn(section(page, "section_support"));
      expect(links.length, event.id).toBeGreaterThan(1);
      for (const link of links) expect(anchors, event.id).toContain(link);
    }
  });

  test("names those whose word it is, who confirms and who denies", async () => {
    for (const event of timeline.events) {
      const words = wordsOf(section(await pageAt(main, event.address), "section_support"));
      const support = supportOf(event);
      for (const { who } of [
        ...(support?.voices ?? []),
        ...(support?.confirmed ?? []),
        ...(support?.denied ?? []),
      ]) {
        expect(words, event.id).toContain(who.name);
      }
    }
  });

  test("the picture of the two clocks has a mark for each report, and says the same in words", async () => {
    for (const event of timeline.events.filter(({ reports }) => reports.length > 1)) {
      const figure =
        section(await pageAt(main, event.address), "section_support")?.querySelector("figure") ?? null;
      expect(figure?.querySelectorAll(".mark, .long"), event.id).toHaveLength(event.reports.length);
      const counts = [...wordsOf(figure?.querySelector("figcaption") ?? null).matchAll(/: (\d+) reports?,/g)];
      expect(
        counts.reduce((sum, [, count]) => sum + Number(count), 0),
        event.id,
      ).toBe(event.reports.length);
    }
  });

  test("an event without reports makes no statement", async () => {
    expect(section(await pageAt(wild, "/events/without-account/"), "section_support")).toBeNull();
  });

  test("reports of one agency stand together under its name", async () => {
    for (const event of timeline.events) {
      const { document } = await pageAt(main, event.address);
      const groups = accountsByOrigin(event).filter(({ reports }) => reports.length > 1);
      const shown = [...document.querySelectorAll("#section_accounts ~ section")];
      expect(shown.length, event.id).toBe(groups.length);
      for (const [index, { origin, reports }] of groups.entries()) {
        expect(wordsOf(shown[index] ?? null), event.id).toContain(`One origin: ${origin.name}`);
        expect(shown[index]?.querySelectorAll("article"), event.id).toHaveLength(reports.length);
      }
    }
  });
});

describe("where the reports differ", () => {
  test("the page of an event asks each question, with each answer and everyone who gives it", async () => {
    for (const event of timeline.events) {
      const place = section(await pageAt(main, event.address), "section_differences");
      const asked = differences.ofEvent(event);
      expect(place === null, event.id).toBe(asked.length === 0);
      for (const { question, positions } of asked) {
        expect(wordsOf(place)).toContain(question);
        for (const { says, givers } of positions.flat()) {
          expect(wordsOf(place)).toContain(says);
          for (const { report, account } of givers) {
            expect(linksIn(place)).toContain(account === null ? report.address : `#${account.anchor}`);
            expect(wordsOf(place)).toContain(report.source.name);
          }
        }
      }
    }
  });

  test.each(["/disputes/", "/disputes/by-event/"])("%s lists every difference once", async (address) => {
    const { document } = await pageAt(main, address);
    const questions = [...document.querySelectorAll("h3")].map(wordsOf);
    expect(questions.toSorted()).toEqual(differences.all.map(({ question }) => question).toSorted());
    const links = linksIn(document.querySelector("main"));
    for (const { positions } of differences.all) {
      for (const { report, account } of positions.flat().flatMap(({ givers }) => givers)) {
        const target = account === null ? report.address : `${account.event.address}#${account.anchor}`;
        expect(links).toContain(target);
      }
    }
  });
});

describe("figures", () => {
  test("each measure has a page with every figure, its report and a mark for it", async () => {
    for (const measure of timeline.measures) {
      const page = await pageAt(main, measure.address);
      const rows = [...page.document.querySelectorAll("tbody tr")].map(wordsOf);
      expect(rows.length, measure.id).toBe(measure.given.length);
      for (const [index, { figure, account }] of measure.given.entries()) {
        expect(rows[index], measure.id).toContain(printFigure(figure));
        expect(rows[index], measure.id).toContain(account.report.source.name);
        expect(rows[index], measure.id).toContain(account.says);
      }
      expect(page.document.querySelectorAll(".picture .mark, .picture .hollow").length).toBeGreaterThan(0);
      expect(wordsOf(page.document.querySelector("main"))).toContain(measure.question);
    }
  });

  test("a figure in an account leads to all figures of its measure", async () => {
    for (const { given, address } of timeline.measures) {
      for (const { account } of given) {
        const page = await pageAt(main, account.event.address);
        expect(linksIn(page.document.getElementById(account.anchor))).toContain(address);
      }
    }
  });

  test("the index has each measure with every number given for it", async () => {
    const { document } = await pageAt(main, "/figures/");
    for (const { id, given } of timeline.measures) {
      const words = wordsOf(document.getElementById(id));
      for (const { figure } of given) expect(words).toContain(printFigure({ ...figure, qualifier: null }));
    }
  });
});

describe("on the real record", () => {
  test("the number of people who fled is answered at a glance: two numbers that exclude each other", async () => {
    const page = await pageAt(main, "/figures/armenians-fled/");
    const numbers = [...(section(page, "section_numbers")?.querySelectorAll("dt") ?? [])].map(wordsOf);
    expect(numbers.map((number) => number.replace(/people.*/, "people"))).toEqual([
      "100,000 people",
      "50,000 people",
    ]);
    const apart = [...(section(page, "section_differences")?.querySelectorAll("li") ?? [])].map(wordsOf);
    expect(apart).toHaveLength(2);
  });

  test("the completion shows who says so, from which sides, and the days and speakers on which reports differ", async () => {
    const page = await pageAt(main, "/events/2024-06-12-withdrawal-completed/");
    const support = wordsOf(section(page, "section_support"));
    expect(support).toContain("First to report");
    expect(support).toContain("Ministry of Defence of Azerbaijan (9 reports)");
    for (const side of withId(timeline.events, "2024-06-12-withdrawal-completed").sides) {
      expect(support.toLowerCase()).toContain(side === "turkiye" ? "türkiye" : side);
    }
    const questions = [...(section(page, "section_differences")?.querySelectorAll("h3") ?? [])].map(wordsOf);
    expect(questions).toEqual(["When was the withdrawal complete?", "Who declared it complete?"]);
  });

  test("the beginning of the withdrawal shows each day that is given for it", async () => {
    const page = await pageAt(main, "/events/2024-04-16-withdrawal-reported/");
    const differ = wordsOf(section(page, "section_differences"));
    expect(differ).toContain("When did the withdrawal begin?");
    expect(differ).toContain("On 17 April");
    expect(differ).toContain("On 16 April");
  });

  test("no page shows a value that was not printed", async () => {
    for (const { address, document } of await pagesOf(main)) {
      expect(wordsOf(document.querySelector("main")), address).not.toMatch(
        /undefined|\bNaN\b|\[object|\bInfinity\b/,
      );
    }
  });
});
