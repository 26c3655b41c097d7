import { expect, test } from "vitest";
import { timeline } from "../../support/content/real-record.ts";

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

test.each(["people", "organisations", "places"] as const)(
  "all %s are named by an event, or an account rests on their word",
  (kind) => {
    const idle = timeline[kind].filter(({ events, accounts }) => events.length + accounts.length === 0);
    expect(idsOf(idle)).toEqual([]);
  },
);

test("every source has a report, or others carried its text or cite it", () => {
  const idle = timeline.sources.filter(
    ({ reports, carried, accounts }) => reports.length + carried.length + accounts.length === 0,
  );
  expect(idsOf(idle)).toEqual([]);
});

test("every measure has a figure", () => {
  const used = new Set(
    timeline.events.flatMap(({ accounts }) =>
      accounts.flatMap(({ figures }) => figures.map(({ measure }) => measure.id)),
    ),
  );
  expect(idsOf(timeline.measures).filter((id) => !used.has(id))).toEqual([]);
});

test("every topic and every phase has an event, and every phase an introduction", () => {
  expect(idsOf(timeline.topics.filter(({ events }) => events.length === 0))).toEqual([]);
  const phases = new Set(timeline.events.map(({ phase }) => phase.id));
  expect(idsOf(timeline.phases).filter((id) => !phases.has(id))).toEqual([]);
  expect(idsOf(timeline.phases.filter(({ introduction }) => introduction === null))).toEqual([]);
});
