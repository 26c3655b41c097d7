import { describe, expect, test } from "vitest";
import { homeOf, placesOnTimeline } from "../../../../src/timeline/lists/home.ts";
import { account, event, report, source } from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../../support/record/fixture-record.ts";

type Events = ReturnType<typeof event>[];

/** So many events of a day, none of them a turning point. */
function days(date: string, count: number): Events {
  return Array.from({ length: count }, (_, index) => event(`${date}-${index}`, date));
}

function turningPoints(date: string, count: number, phase = "service"): Events {
  return Array.from({ length: count }, (_, index) =>
    event(`turn-${date}-${index}`, date, { major: true, phase }),
  );
}

function told(home: ReturnType<typeof homeOf>): string[] {
  return home.chapters.flatMap(({ periods }) =>
    periods.flatMap(({ items }) => idsOf(items.map(({ item }) => item))),
  );
}

test("a story of three hundred entries is told whole", () => {
  const timeline = fixtureTimeline({
    events: [...days("2001-02-03", 299), ...turningPoints("2002-03-04", 1)],
  });
  const home = homeOf(timeline);
  expect(home.isWhole).toBe(true);
  expect(told(home)).toEqual(timeline.items.map(({ item }) => item.id));
  expect(home.chapters.flatMap(({ years }) => years)).toEqual([]);
});

describe("a longer story", () => {
  test("is told by its turning points, chapter by chapter, each with the number of its entries by year", () => {
    const events = [
      ...days("2001-02-03", 200),
      ...days("2002-02-03", 120),
      event("long-ago", "199X"),
      ...turningPoints("2002-03-04", 2),
      ...turningPoints("2003-04-05", 1, "end"),
    ];
    const home = homeOf(fixtureTimeline({ events }));
    expect([home.isWhole, home.shown]).toEqual([false, 3]);
    expect(told(home)).toEqual(["turn-2002-03-04-0", "turn-2002-03-04-1", "turn-2003-04-05-0"]);
    expect(home.chapters.map(({ phase, items, years }) => [phase.id, items.length, years])).toEqual([
      [
        "service",
        323,
        [
          { year: 2001, count: 200 },
          { year: 2002, count: 122 },
        ],
      ],
      ["end", 1, [{ year: 2003, count: 1 }]],
    ]);
  });

  test("of more than a hundred turning points tells those of which most sides, then most reports, tell", () => {
    const sources = [source("east-post", { side: "east" }), source("west-post", { side: "south" })];
    const tells = (id: string, outlet: string, ...events: string[]) =>
      report(id, "2004-05-06", { source: outlet, accounts: events.map((name) => account(name)) });
    const home = homeOf(
      fixtureTimeline({
        sources,
        events: [
          ...turningPoints("2001-02-03", 98),
          ...days("2001-03-04", 250),
          ...turningPoints("2009-02-03", 5),
        ],
        reports: [
          tells("east-tells", "east-post", "turn-2009-02-03-4", "turn-2009-02-03-3"),
          tells("west-tells", "west-post", "turn-2009-02-03-4"),
          tells("east-tells-again", "east-post", "turn-2009-02-03-2"),
        ],
      }),
    );
    expect(home.shown).toBe(100);
    expect(told(home)).toHaveLength(100);
    expect(told(home).slice(-3)).toEqual(["turn-2009-02-03-2", "turn-2009-02-03-3", "turn-2009-02-03-4"]);
  });
});

describe("the place of an event on the timeline", () => {
  function placesOf(count: number): string[] {
    const events = Array.from({ length: count }, (_, index) =>
      event(`e-${index}`, index === 0 ? "199X" : "2001-03-04"),
    );
    return [...placesOnTimeline(fixtureTimeline({ events })).values()];
  }

  test("is the home page as long as that tells all", () => {
    expect(placesOf(2)).toEqual(["/#e-0", "/#e-1"]);
  });

  test("in a long record is a page of its year or, dated by a decade, the list of events", () => {
    const places = placesOf(600);
    expect(places).toHaveLength(600);
    expect(places[0]).toBe("/events/#e-0");
    expect(places.at(-1)).toMatch(/^\/2001\/03\/4\/#e-/);
  });
});
