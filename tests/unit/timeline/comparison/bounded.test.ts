import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BoundedAnswers,
  boundAnswers,
  boundDifference,
  weightOfDifference,
} from "../../../../src/timeline/comparison/bounded.ts";
import type { Answer, AnswerSource, Difference } from "../../../../src/timeline/comparison/difference.ts";
import { report } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

const { reports } = fixtureTimeline({
  reports: Array.from({ length: 500 }, (_, index) => report(`r${index}`, "2001-03-05")),
});
const sources: readonly AnswerSource[] = reports.map((one) => ({ report: one, account: null }));

/** An answer that so many reports give. */
function answer(says: string, count: number): Answer {
  return { says, sources: sources.slice(0, count) };
}

function difference(positions: readonly (readonly Answer[])[], open: readonly Answer[] = []): Difference {
  return { about: "number", question: "How many?", event: null, measure: null, positions, open };
}

const answers = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 })
  .map((counts) => counts.map((count, index) => answer(`number ${index}`, count)));
const positions = fc.array(answers, { minLength: 1, maxLength: 40 });

/** How many reports are named, and how many are told of by their number alone. */
function countedIn({ answers: shown }: BoundedAnswers): { named: number; more: number } {
  return {
    named: shown.reduce((sum, one) => sum + one.sources.length, 0),
    more: shown.reduce((sum, one) => sum + one.more, 0),
  };
}

describe("answers on a page", () => {
  test("name everyone where there are few", () => {
    const few = [answer("12", 3), answer("40", 9)];
    expect(boundAnswers(few)).toEqual({ answers: few.map((one) => ({ ...one, more: 0 })), more: 0 });
  });

  test("of many that give one, the first are named and the others counted", () => {
    const { answers: shown } = boundAnswers([answer("12", 100), answer("40", 2)], 10);
    expect(shown.map(({ sources: named, more }) => [named.length, more])).toEqual([
      [8, 92],
      [2, 0],
    ]);
    expect(shown[0]?.sources[0]).toBe(sources[0]);
  });

  test("are those that most give, in their order", () => {
    const many = Array.from({ length: 30 }, (_, index) => answer(`number ${index}`, index < 6 ? 1 : 2));
    const { answers: shown, more } = boundAnswers(many);
    expect(shown.map(({ says }) => says)).toEqual(many.slice(6).map(({ says }) => says));
    expect(more).toBe(6);
  });

  test("name each at least one report, all together no more than there is room for, and lose none", () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 50 }), (given, room) => {
        const bounded = boundAnswers(given, room);
        expect(bounded.answers.length + bounded.more).toBe(given.length);
        for (const { sources: named } of bounded.answers) expect(named.length).toBeGreaterThan(0);
        expect(countedIn(bounded).named).toBeLessThanOrEqual(room);
        for (const { says, sources: named, more } of bounded.answers) {
          expect(named.length + more).toBe(given.find((one) => one.says === says)?.sources.length);
        }
      }),
    );
  });
});

describe("a difference on a page", () => {
  test("stands whole where it is small", () => {
    const small = difference([[answer("12", 3)], [answer("40", 2), answer("41", 1)]], [answer("over 10", 1)]);
    expect(boundDifference(small)).toEqual({
      positions: small.positions.map((own) => boundAnswers(own)),
      more: 0,
      open: boundAnswers(small.open),
    });
  });

  test("takes little room however large it is, and no position is left without an answer", () => {
    fc.assert(
      fc.property(positions, answers, (given, open) => {
        const large = difference(given, open);
        const bounded = boundDifference(large);
        expect(bounded.positions.length + bounded.more).toBe(given.length);
        for (const own of bounded.positions) expect(countedIn(own).named).toBeGreaterThan(0);
        expect(weightOfDifference(large)).toBeLessThanOrEqual(80);
      }),
      { numRuns: 50 },
    );
  });
});
