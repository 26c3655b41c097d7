import { describe, expect, inject, test } from "vitest";
import { clocksOf } from "../../src/charts/clocks.ts";
import { differencesOf } from "../../src/timeline/comparison/differences.ts";
import { eventFigures } from "../../src/timeline/comparison/event-figures.ts";
import { printDate } from "../../src/timeline/dates/print.ts";
import { printFigure } from "../../src/timeline/figures.ts";
import { sideInWords } from "../../src/timeline/sides.ts";
import { accountsByOrigin, supportOf } from "../../src/timeline/support.ts";
import { voiceSentences } from "../../src/timeline/support-words.ts";
import type { TimelineReport } from "../../src/timeline/timeline.ts";
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
  test("is told in one line: outlets, sides, origins, as far as this record goes", async () => {
    for (const event of timeline.events) {
      const words = wordsOf(section(await pageAt(main, event.address), "section_support"));
      expect(words).toContain("Counted from the reports in this record.");
      const outlets = new Set(event.reports.map(({ source }) => source));
      const [only] = outlets;
      const expected =
        outlets.size === 1
          ? `Reported here by one outlet alone: ${only?.name} (`
          : `Reported by ${outlets.size} outlets from ${event.sides.length} side${event.sides.length === 1 ? "" : "s"}:`;
      expect(words, event.id).toContain(expected);
      if (outlets.size > 1) {
        expect(words, event.id).toContain(
          `${event.origins.length} origin${event.origins.length === 1 ? "" : "s"}: outlets with one agency’s text count once.`,
        );
      }
    }
  });

  test("each statement leads to an account on the page, or to how it is counted", async () => {
    for (const event of timeline.events) {
      const page = await pageAt(main, event.address);
      const targets = new Set([...event.accounts.map(({ anchor }) => `#${anchor}`), "/about/#comparing"]);
      const links = linksIn(section(page, "section_support"));
      expect(links.filter((link) => link?.startsWith("#")).length, event.id).toBeGreaterThan(0);
      for (const link of links) expect(targets, event.id).toContain(link);
    }
  });

  test("says on whose word more than half of the reports rest, and leads to the first that does", async () => {
    let found = 0;
    for (const event of timeline.events) {
      const support = supportOf(event);
      const place = section(await pageAt(main, event.address), "section_support");
      for (const { before, names, after } of support === null ? [] : voiceSentences(support)) {
        found += 1;
        expect(wordsOf(place), event.id).toContain(`${before} ${names[0]?.name}${after}`);
        expect(linksIn(place), event.id).toContain(`#${names[0]?.accounts[0]?.anchor}`);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test("names the earliest report only where there is another", async () => {
    for (const event of timeline.events) {
      const words = wordsOf(section(await pageAt(main, event.address), "section_support"));
      expect(words.includes("Earliest report here"), event.id).toBe(event.reports.length > 1);
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
    for (const event of timeline.events) {
      const figure =
        section(await pageAt(main, event.address), "section_support")?.querySelector("figure") ?? null;
      if (event.reports.length < 2 || clocksOf(event) === null) {
        expect(figure, event.id).toBeNull();
        continue;
      }
      expect(figure?.querySelectorAll(".mark, .hollow, .long"), event.id).toHaveLength(event.reports.length);
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

  test("reports of one origin stand together, copies of one text under the name of whose it is", async () => {
    for (const event of timeline.events) {
      const { document } = await pageAt(main, event.address);
      const groups = accountsByOrigin(event).filter(({ reports }) => reports.length > 1);
      const shown = [...document.querySelectorAll("#section_accounts ~ section")];
      expect(shown.length, event.id).toBe(groups.length);
      for (const [index, { origin, reports, copied }] of groups.entries()) {
        const heading = copied ? `One origin: ${origin.name}` : `${reports.length} reports by ${origin.name}`;
        expect(wordsOf(shown[index]?.querySelector("h3") ?? null), event.id).toBe(heading);
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
        for (const { says, sources } of positions.flat()) {
          expect(wordsOf(place)).toContain(says);
          for (const { report, account } of sources) {
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
      for (const { report, account } of positions.flat().flatMap(({ sources }) => sources)) {
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

  test("an event says that its figures cannot all be right only where two of its own exclude each other", async () => {
    let found = 0;
    for (const event of timeline.events) {
      const shown = [...(section(await pageAt(main, event.address), "section_figures")?.children ?? [])];
      const figures = eventFigures(event);
      for (const [index, { measure, exclude, elsewhere, inAll }] of figures.entries()) {
        const block = shown.filter(({ className }) => className === "event-figures")[index] ?? null;
        expect(wordsOf(block).includes("These cannot all be right."), event.id).toBe(exclude);
        expect(wordsOf(block).includes("Reports of other events give other numbers"), event.id).toBe(
          elsewhere.length > 0,
        );
        expect(linksIn(block), event.id).toContain(measure.address);
        expect(wordsOf(block), event.id).toContain(`All ${inAll} figures`);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  test("a figure is given by its report, not by whoever else its account rests on", async () => {
    for (const { address } of timeline.measures) {
      const { document } = await pageAt(main, address);
      expect(wordsOf(document.querySelector("table")), address).not.toContain("On the word of");
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

/** Who gives an answer, from which side and when, as a page lists it. */
function givenBy({ source, agency, published }: TimelineReport): string {
  const carrying = agency === null ? "" : ` carrying ${agency.name}`;
  return `${source.name}${carrying} (${sideInWords(source.side)}), ${printDate(published)}`;
}

/** The answers to a question on a page, each with the line of who gives it. */
function answersTo(page: BuiltPage, question: string): (readonly [says: string, sources: string])[] {
  const headings = [...(section(page, "section_differences")?.querySelectorAll("h3") ?? [])];
  const heading = headings.find((candidate) => wordsOf(candidate) === question);
  return [...(heading?.parentElement?.querySelectorAll(".positions > li") ?? [])].map((position) => {
    const [says, sources] = [...position.querySelectorAll("p")].map(wordsOf);
    return [says ?? "", sources ?? ""];
  });
}

/** The positions of an editors' dispute, each with the line of who holds it. */
function positionsOn(eventId: string, question: string): (readonly [says: string, sources: string])[] {
  const dispute = withId(timeline.events, eventId).disputes.find((one) => one.question === question);
  return (dispute?.positions ?? []).map(({ says, reports }) => [says, reports.map(givenBy).join("; ")]);
}

describe("on the real record", () => {
  test("the number of people who fled is answered at a glance: two numbers that exclude each other, with who gives each, from which side and when", async () => {
    const page = await pageAt(main, "/figures/armenians-fled/");
    const { given } = withId(timeline.measures, "armenians-fled");
    const rows = [...(section(page, "section_numbers")?.querySelectorAll("dl > div") ?? [])].map(wordsOf);
    expect(rows.map((row) => row.replace(/people.*/, "people"))).toEqual(["100,000 people", "50,000 people"]);
    expect(rows[1]).toContain("Proceso");
    expect(rows[1]).toContain("Associated Press");
    for (const { figure, account } of given) {
      const row = rows[figure.value === 100_000 ? 0 : 1];
      expect(row).toContain(givenBy(account.report));
      expect(row).toContain(`${printFigure(figure)}:`);
    }
    const apart = [...(section(page, "section_differences")?.querySelectorAll("li") ?? [])].map(wordsOf);
    expect(apart).toHaveLength(2);
    const event = await pageAt(main, "/events/2023-09-24-karabakh-armenians-leave/");
    expect(wordsOf(section(event, "section_figures"))).toContain("These cannot all be right.");
  });

  test("the completion shows who says so, from which sides, and the days and speakers on which reports differ", async () => {
    const id = "2024-06-12-withdrawal-completed";
    const page = await pageAt(main, `/events/${id}/`);
    const support = wordsOf(section(page, "section_support"));
    expect(support).toContain("Earliest report here");
    expect(support).toContain("9 of 12 reports rest on the word of Ministry of Defence of Azerbaijan.");
    for (const side of withId(timeline.events, id).sides) expect(support).toContain(sideInWords(side));
    const questions = [...(section(page, "section_differences")?.querySelectorAll("h3") ?? [])].map(wordsOf);
    expect(questions).toEqual(["When was the withdrawal complete?", "Who declared it complete?"]);
    for (const question of questions) expect(answersTo(page, question)).toEqual(positionsOn(id, question));
    expect(answersTo(page, "When was the withdrawal complete?")).toHaveLength(5);
    expect(answersTo(page, "Who declared it complete?")[1]?.[1]).toBe("FederalPress (Russia), 12 June 2024");
  });

  test("the beginning of the withdrawal shows each of the six answers, with who gives it, from which side and when", async () => {
    const id = "2024-04-16-withdrawal-reported";
    const page = await pageAt(main, `/events/${id}/`);
    const answers = answersTo(page, "When did the withdrawal begin?");
    expect(answers.map(([says]) => says)).toEqual([
      "On 10 April, when the post at the Khudavang monastery was left",
      "Several days before it became known on 16 April",
      "In the week of 15 to 21 April",
      "On 16 April",
      "On 17 April",
      "In April, with no day given",
    ]);
    expect(answers).toEqual(positionsOn(id, "When did the withdrawal begin?"));
    expect(answers[3]?.[1]).toBe("Turan (Azerbaijan), 30 April 2024");
  });

  test("no page shows a value that was not printed", async () => {
    for (const { address, document } of await pagesOf(main)) {
      expect(wordsOf(document.querySelector("main")), address).not.toMatch(
        /undefined|\bNaN\b|\[object|\bInfinity\b/,
      );
    }
  });
});
