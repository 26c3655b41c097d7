import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/timeline/comparison/difference.ts";
import { figureDifferences } from "../../../../src/timeline/comparison/differences.ts";
import { account, event, measure, report } from "../../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../../support/record/fixture-record.ts";

type Given = readonly [report: string, event: string, value: number, qualifier?: "about" | "over" | "nearly"];

/** On which day a report came out, and to which day its account puts the event, where that is not 6 March 2001. */
type Days = Readonly<Record<string, { readonly published?: string; readonly date?: string }>>;

/** The differences of a measure, given who says what of which event. */
function differences(given: readonly Given[], overTime = false, days: Days = {}) {
  const { measures } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people", overTime })],
    events: [event("crossing", "2001-03-04"), event("sinking", "2001-03-05")],
    reports: given.map(([id, of, value, qualifier]) =>
      report(id, days[id]?.published ?? "2001-03-06", {
        accounts: [
          account(of, { date: days[id]?.date, figures: [{ measure: "passengers", value, qualifier }] }),
        ],
      }),
    ),
  });
  return figureDifferences(withId(measures, "passengers"));
}

function wordings(positions: readonly (readonly Answer[])[]): string[][] {
  return positions.map((answers) => answers.map(({ says }) => says));
}

describe("figures of one measure", () => {
  test("that fit together are no difference", () => {
    expect(
      differences([
        ["a", "crossing", 1960],
        ["b", "crossing", 2000, "about"],
      ]),
    ).toEqual([]);
  });

  test("that exclude each other are positions, the smallest first, with who gives each", () => {
    const [difference, ...more] = differences([
      ["a", "crossing", 40],
      ["b", "crossing", 12],
      ["c", "crossing", 12],
      ["d", "crossing", 40, "about"],
    ]);
    expect(more).toEqual([]);
    expect(wordings(difference?.positions ?? [])).toEqual([["12 people"], ["40 people", "about 40 people"]]);
    const [smallest] = difference?.positions[0] ?? [];
    expect(smallest?.sources.map((source) => source.report.id)).toEqual(["b", "c"]);
    expect(smallest?.sources.map((source) => source.account?.event.id)).toEqual(["crossing", "crossing"]);
    expect(difference).toMatchObject({ about: "number", question: "How many passengers?" });
    expect(difference?.event?.id).toBe("crossing");
    expect(difference?.measure?.id).toBe("passengers");
  });

  test("that fit more than one position are left open", () => {
    const [difference] = differences([
      ["a", "crossing", 19],
      ["b", "crossing", 20],
      ["c", "crossing", 20, "about"],
    ]);
    expect(wordings([difference?.open ?? []])).toEqual([["about 20 people"]]);
  });

  test("are compared across events, and then belong to none of them", () => {
    const [difference] = differences([
      ["a", "crossing", 12],
      ["b", "sinking", 40],
    ]);
    expect(difference?.event).toBeNull();
  });

  test("stand by the number itself, also where a round one is read as rounded", () => {
    const [difference] = differences([
      ["a", "crossing", 2000],
      ["b", "crossing", 1960],
      ["c", "crossing", 3000],
    ]);
    expect(wordings(difference?.positions ?? [])).toEqual([
      ["1,960 people", "2,000 people"],
      ["3,000 people"],
    ]);
  });

  describe("of a number that changed with time", () => {
    const given: Given[] = [
      ["a", "crossing", 12],
      ["b", "crossing", 40],
    ];

    test("are compared where they are for the same day", () => {
      const [difference, ...more] = differences(given, true);
      expect(more).toEqual([]);
      expect(wordings(difference?.positions ?? [])).toEqual([["12 people"], ["40 people"]]);
    });

    test("are not compared between different days of publication", () => {
      expect(differences(given, true, { b: { published: "2001-03-07" } })).toEqual([]);
    });

    test("go by the day of the account where it has an exact one", () => {
      expect(differences(given, true, { b: { date: "2001-03-05" } })).toEqual([]);
      expect(
        differences(given, true, {
          a: { date: "2001-03-05" },
          b: { date: "2001-03-05", published: "2001-03-09" },
        }),
      ).toHaveLength(1);
      expect(differences(given, true, { b: { date: "2001-03" } })).toHaveLength(1);
    });

    test("are not compared where the day is not known exactly", () => {
      const about = { published: "2001-03-06~" };
      expect(differences(given, true, { a: about, b: about })).toEqual([]);
    });
  });
});
