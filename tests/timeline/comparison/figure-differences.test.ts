import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/timeline/comparison/difference.ts";
import { figureDifferences } from "../../../src/timeline/comparison/figure-differences.ts";
import { account, event, measure, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

type Given = readonly [report: string, event: string, value: number, qualifier?: "about" | "over" | "nearly"];

/** The differences of a measure, given who says what of which event. */
function differences(given: readonly Given[], overTime = false) {
  const { measures } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people", overTime })],
    events: [event("crossing", "2001-03-04"), event("sinking", "2001-03-05")],
    reports: given.map(([id, of, value, qualifier]) =>
      report(id, "2001-03-06", {
        accounts: [account(of, { figures: [{ measure: "passengers", value, qualifier }] })],
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
    expect(smallest?.givers.map((giver) => giver.report.id)).toEqual(["b", "c"]);
    expect(smallest?.givers.map((giver) => giver.account?.event.id)).toEqual(["crossing", "crossing"]);
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

  test("of a number that changed with time are compared for each event alone", () => {
    const given: Given[] = [
      ["a", "crossing", 12],
      ["b", "sinking", 40],
    ];
    expect(differences(given, true)).toEqual([]);
    const [difference, ...more] = differences([...given, ["c", "sinking", 50]], true);
    expect(more).toEqual([]);
    expect(difference?.event?.id).toBe("sinking");
    expect(wordings(difference?.positions ?? [])).toEqual([["40 people"], ["50 people"]]);
  });
});
