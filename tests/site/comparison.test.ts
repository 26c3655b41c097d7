import { describe, expect, test } from "vitest";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [ferry, wild] = [await site("ferry"), await site("wild")];

/** The part of a page below a heading with an id; null where the page has none. */
async function section(address: string, id: string, directory = ferry): Promise<Element | null> {
  const { document } = await pageAt(directory, address);
  return document.getElementById(id)?.closest("section") ?? null;
}

/** The addresses that links within an element lead to. */
function linksIn(element: Element | null): (string | null)[] {
  return [...(element?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
}

/** The text of each element that a selector finds. */
function textsIn(element: Element | null, selector: string): string[] {
  return [...(element?.querySelectorAll(selector) ?? [])].map(wordsOf);
}

describe("how we know of an event", () => {
  const support = (event: string) => section(`/events/${event}/`, "section_support");

  test.each([
    [
      "fog-collision",
      "Reported by 5 outlets from 4 sides: North shore, East shore, South shore, other shores. 4 independent sources: outlets with the same agency text count once.",
    ],
    ["ferry-sold", "Reported by 2 outlets from 2 sides: South shore, other shores. 2 independent sources:"],
    ["crew-dismissed", "Reported here by one outlet alone: Ozerna Hazeta (East shore)"],
  ])("%s: outlets, sides and origins in one line, as far as this record goes", async (event, expected) => {
    const words = wordsOf(await support(event));
    expect(words).toContain("Counted from the reports in this record.");
    expect(words).toContain(expected);
  });

  test("each statement leads to the first account that counts for it, to how it is counted, or to the day on which it was known", async () => {
    expect(new Set(linksIn(await support("fog-collision")))).toEqual(
      new Set([
        "/about/#comparing",
        "#fog-in-turkish",
        "#fog-in-ukrainian",
        "#fog-on-the-wire",
        "#fog-in-the-post",
        "/known/2000-11/#2000-11-12",
      ]),
    );
  });

  test.each([
    ["last-crossing", "2 of 3 reports have it from Ada Pike.", "#last-crossing-in-the-post"],
    ["closure-announced", "All 3 reports have it from Lake Council alone.", "#council-stops-ferry"],
    ["ferry-sold", "Both reports have it from Ship Registry alone.", "#ferry-on-the-way-to-iceland"],
  ])(
    "%s: on whose word more than half of the reports rest, with a link to the first that does",
    async (event, expected, link) => {
      expect(wordsOf(await support(event))).toContain(expected);
      expect(linksIn(await support(event))).toContain(link);
    },
  );

  test("where no one's word carries more than half of the reports, no such statement is made", async () => {
    expect(wordsOf(await support("fog-collision"))).not.toContain("have it from");
  });

  test("the earliest report is named only where there is another", async () => {
    expect(wordsOf(await support("fog-collision"))).toContain(
      "Earliest report here Lake Wire, 12 November 2000",
    );
    expect(wordsOf(await support("quay-closed"))).not.toContain("Earliest report here");
  });

  test("those whose word it is, who confirms, who denies and from where it is passed on are named", async () => {
    const fog = wordsOf(await support("fog-collision"));
    expect(fog).toContain("On the word of Ferry Company (2 reports), Sara Shaw, Selim Sade");
    expect(fog).toContain("Passed on from Lake Wire");
    expect(wordsOf(await support("ferry-sold"))).toContain("Confirmed, whole or in part, by Ferry Company");
    expect(wordsOf(await support("closure-announced"))).toContain(
      "Denied, whole or in part, by Ferry Company",
    );
  });

  test("the picture of the two clocks has a mark for each report, and says the same in words", async () => {
    const figure = (await support("fog-collision"))?.querySelector("figure") ?? null;
    expect(figure?.querySelectorAll(".mark, .hollow, .long")).toHaveLength(5);
    expect(wordsOf(figure?.querySelector("figcaption") ?? null)).toContain(
      "North shore: 1 report, 2 days later; East shore: 1 report, 3 days later; South shore: 2 reports, the first the same day, the last the next day; other shores: 1 report, the next day.",
    );
  });

  test("an event with one report has no picture of clocks", async () => {
    expect((await support("quay-closed"))?.querySelector("figure")).toBeNull();
  });

  test("an event without reports makes no statement", async () => {
    expect(await section("/events/without-account/", "section_support", wild)).toBeNull();
  });
});

describe("who says what", () => {
  test("reports of one origin are shown together, under the name of whose text it is", async () => {
    const { document } = await pageAt(ferry, "/events/fog-collision/");
    const groups = [...document.querySelectorAll("#section_accounts ~ section")];
    expect(groups.map((group) => wordsOf(group.querySelector("h3")))).toEqual(["One source: Lake Wire"]);
    expect([...(groups[0]?.querySelectorAll(".account") ?? [])].map(({ id }) => id)).toEqual([
      "fog-on-the-wire",
      "fog-at-shore-news",
    ]);
    expect([...document.querySelectorAll(".account")].map(({ id }) => id)).toEqual([
      "fog-on-the-wire",
      "fog-at-shore-news",
      "fog-in-the-post",
      "fog-in-turkish",
      "fog-in-ukrainian",
    ]);
  });
});

const fogQuestions = [
  {
    question: "When was it?",
    answers: [
      ["11 November 2000", "Göl Postası (North shore)"],
      [
        "12 November 2000",
        "Lake Wire (South shore); Shore News (South shore); Ember Post (other shores); Ozerna Hazeta (East shore)",
      ],
    ],
  },
];

const closureQuestions = [
  {
    question: "Why was the ferry to stop?",
    answers: [
      ["It cost too much", "Ember Post (other shores)"],
      ["It was no longer safe", "Shore News (South shore); Lake Wire (South shore)"],
    ],
  },
];

describe("where the reports differ", () => {
  test.each([
    ["fog-collision", fogQuestions],
    ["closure-announced", closureQuestions],
  ])(
    "%s asks each question, with each answer and everyone who gives it; their days are in the list of who reports it",
    async (event, expected) => {
      const part = await section(`/events/${event}/`, "section_differences");
      const shown = [...(part?.querySelectorAll("h3") ?? [])].map((heading) => ({
        question: wordsOf(heading),
        answers: [...(heading.parentElement?.querySelectorAll(".positions > li") ?? [])].map((answer) =>
          textsIn(answer, "p"),
        ),
      }));
      expect(shown).toEqual(expected);
    },
  );

  test("whoever gives an answer is a link to the account", async () => {
    const links = linksIn(await section("/events/fog-collision/", "section_differences"));
    for (const account of ["fog-in-turkish", "fog-on-the-wire", "fog-at-shore-news", "fog-in-the-post"]) {
      expect(links).toContain(`#${account}`);
    }
  });

  test("an event on which the reports agree has no such part", async () => {
    expect(await section("/events/ferry-sold/", "section_differences")).toBeNull();
  });

  const days = ["When was it?"];
  const numbers = [
    "How many people were injured in the collision?",
    "On which day was the ferry to cross for the last time?",
    "How many passengers were on the last crossing?",
  ];
  const causes = ["Why was the ferry to stop?"];

  test.each([
    ["/disputes/", [...days, ...numbers, ...causes]],
    ["/disputes/by-event/", [...days, numbers[0], ...causes, numbers[1], numbers[2]]],
  ])("%s lists every difference once", async (address, expected) => {
    const page = (await pageAt(ferry, address)).document.querySelector("main");
    expect(textsIn(page, "h3")).toEqual(expected);
    expect(linksIn(page)).toEqual(
      expect.arrayContaining([
        "/events/fog-collision/#fog-in-turkish",
        "/events/fog-collision/#fog-on-the-wire",
        "/events/last-crossing/#last-crossing-in-turkish",
        "/events/closure-announced/#ferry-unsafe",
      ]),
    );
  });
});

describe("figures", () => {
  test("each measure has a page with every figure, its report and a mark for it", async () => {
    const page = (await pageAt(ferry, "/figures/injured/")).document.querySelector("main");
    expect(wordsOf(page)).toContain("How many people were injured in the collision?");
    const rows = textsIn(page, "tbody tr");
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^3 people ?12 November 2000 Lake Wire .*The ferry hit Stone Island, and three/);
    expect(rows[1]).toMatch(/^3 people ?13 November 2000 Shore News with Lake Wire’s text/);
    expect(rows[2]).toMatch(/^7 people ?13 November 2000 Ember Post .*Seven people were injured/);
    expect(wordsOf(page)).toContain(
      "From 3 to 7 people; each independent source gives a different number.3 reports from 2 independent sources",
    );
    expect(textsIn(page, ".picture b")).toEqual(["3 × 2", "7"]);
  });

  test("numbers that exclude each other stand one below the other, with who gives each, from which side and when", async () => {
    expect(textsIn(await section("/figures/injured/", "section_numbers"), "dl > div")).toEqual([
      "7 people1 report, 1 independent source 7 people: Ember Post (other shores), 13 November 2000",
      "3 people2 reports, 1 independent source 3 people: Lake Wire (South shore), 12 November 2000; Shore News with Lake Wire’s text (South shore), 13 November 2000",
    ]);
    const apart = await section("/figures/injured/", "section_differences");
    expect(textsIn(apart, "li")).toEqual(["3 people", "7 people"]);
  });

  test("a number that changed with time is not compared", async () => {
    const page = await pageAt(ferry, "/figures/crossings-a-day/");
    expect(wordsOf(page.document.querySelector("main"))).toContain("The number changed over time");
    expect(await section("/figures/crossings-a-day/", "section_differences")).toBeNull();
  });

  test("a figure in an account leads to all figures of its measure", async () => {
    const { document } = await pageAt(ferry, "/events/closure-announced/");
    const links = linksIn(document.getElementById("council-stops-ferry"));
    expect(links).toContain("/figures/closing-day/");
    expect(links).toContain("/figures/crossings-a-day/");
  });

  test("an event says that its figures cannot all be right only where two of its own exclude each other", async () => {
    const part = await section("/events/closure-announced/", "section_figures");
    const [day, ...others] = [...(part?.querySelectorAll("h3") ?? [])].map(
      (heading) => heading.parentElement,
    );
    expect(wordsOf(day ?? null)).toMatch(/These cannot all be right\. All 2 figures$/);
    expect(others).toEqual([]);
  });

  test("a figure that one report alone gives stands with what it says, with a link to the others", async () => {
    const { document } = await pageAt(ferry, "/events/closure-announced/");
    const account = document.getElementById("council-stops-ferry");
    expect(linksIn(account)).toContain("/figures/crossings-a-day/");
  });

  test("a figure is given by its report, not by whoever else its account rests on", async () => {
    const { document } = await pageAt(ferry, "/figures/injured/");
    expect(wordsOf(document.querySelector("table"))).not.toContain("On the word of");
  });

  test("the index has each measure with what its reports come to, those that exclude each other first", async () => {
    const { document } = await pageAt(ferry, "/figures/");
    expect(wordsOf(document.getElementById("injured"))).toContain(
      "From 3 to 7 people; each independent source gives a different number. How many people were injured in the collision? 3 reports from 2 independent sources; some figures contradict each other.",
    );
    expect(wordsOf(document.getElementById("crossings-a-day"))).toContain(
      "From 6 to 14 crossings, at different times.",
    );
    const disputed = textsIn(document.body, ".measures > li").map((words) =>
      words.includes("contradict each other"),
    );
    expect(disputed).toEqual(disputed.toSorted().toReversed());
  });
});
