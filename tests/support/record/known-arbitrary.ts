import * as fc from "fast-check";
import type { ContentRecord } from "../../../src/timeline/record.ts";
import { account, event, measure, organisation, report, source } from "./entries.ts";

const sides = ["north", "east", "south", "elsewhere"] as const;
const sources = sides.map((side) => source(`of-${side}`, { side }));

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2001-03-${String(number).padStart(2, "0")}`);

/** Exact days, days that are about, a month, and days of the month after. */
const published = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: day.map((exact) => `${exact}~`) },
  { weight: 1, arbitrary: fc.constantFrom("2001-03", "2001-03~", "2001-04-10") },
);

const happened = fc.oneof(
  { weight: 4, arbitrary: day },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2001-03", "2001-02~", "2001-03-10/..", "../2001-03-12", "1998/2001-03-05"),
  },
);

const named = fc.boolean().map((isNamed) => (isNamed ? ["company"] : []));

const figure = fc.record({
  measure: fc.constantFrom("passengers", "boats"),
  value: fc.integer({ min: 1, max: 6 }),
});

function accountOf(events: number) {
  return fc
    .record({
      about: fc.integer({ min: 0, max: events - 1 }),
      confirmedBy: named,
      deniedBy: named,
      date: fc.option(day, { nil: undefined, freq: 2 }),
      figures: fc.array(figure, { maxLength: 2 }),
    })
    .map(({ about, date, ...part }) =>
      account(`event-${about}`, { ...part, ...(date !== undefined && { date }) }),
    );
}

function reportOf(events: number) {
  return fc.record({
    published,
    source: fc.constantFrom(...sources.map(({ id }) => id)),
    accounts: fc.array(accountOf(events), { maxLength: 3 }),
  });
}

/** Which of two to three positions each of the reports holds; most hold none. */
const positions = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 }), { maxLength: 8 });

/** Small records with all that changes what is known: days that are not exact, sides, confirmations, figures, disputes. */
export const knownRecord: fc.Arbitrary<
  Pick<ContentRecord, "events" | "reports" | "sources" | "measures" | "organisations">
> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.record({
      dates: fc.array(fc.record({ happened, positions }), { minLength: count, maxLength: count }),
      reports: fc.array(reportOf(count), { maxLength: 10 }),
    }),
  )
  .map(({ dates, reports }) => ({
    sources,
    organisations: [organisation("company")],
    measures: [measure("passengers"), measure("boats", { overTime: true })],
    reports: reports.map((part, index) => {
      const { published: when, ...rest } = part;
      return report(`report-${index}`, when, rest);
    }),
    events: dates.map(({ happened: date, positions: held }, index) => {
      const parsed = event(`event-${index}`, date);
      const groups = [0, 1, 2].map((position) => ({
        says: `Answer ${position}`,
        reports: held.flatMap((one, at) => (one === position && at < reports.length ? `report-${at}` : [])),
      }));
      return { ...parsed, data: { ...parsed.data, disputes: disputeOf(groups) } };
    }),
  }));

type Dispute = ContentRecord["events"][number]["data"]["disputes"][number];

/** A dispute of the positions that somebody holds; fewer than two are none. */
function disputeOf(positions: Dispute["positions"]): Dispute[] {
  const held = positions.filter(({ reports }) => reports.length > 0);
  return held.length < 2 ? [] : [{ question: "How was it?", about: "other", positions: held }];
}

/** The record with only some of its reports, as it would be if the others had not been written. */
export function recordWithout<Part extends Pick<ContentRecord, "events" | "reports">>(
  record: Part,
  isLeftOut: (id: string) => boolean,
): Part {
  return {
    ...record,
    reports: record.reports.filter(({ id }) => !isLeftOut(id)),
    events: record.events.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        disputes: entry.data.disputes.flatMap(({ positions: all }) =>
          disputeOf(all.map((one) => ({ ...one, reports: one.reports.filter((id) => !isLeftOut(id)) }))),
        ),
      },
    })),
  };
}
