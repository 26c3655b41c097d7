import { expect, test } from "vitest";
import { legsOf } from "../../../src/map/routes.ts";
import { routesOf } from "../../../src/timeline/routes.ts";
import { account, event, place, report } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  places: ["quay", "shore", "isle", "cape"].map((id) => place(id)),
  events: [event("crossing", "2001")],
  reports: [
    report("late", "2001-03-04", {
      accounts: [account("crossing", { route: ["quay", "shore", "isle"] }), account("crossing")],
    }),
    report("early", "2001-03-01", { accounts: [account("crossing", { route: ["isle", "quay"] })] }),
    report("last", "2001-03-05", {
      accounts: [account("crossing", { route: ["quay", "shore", "isle"] })],
    }),
  ],
});
const routes = routesOf(timeline);
const stops = routes.map(({ places }) => places);

test("routes are in order of their first report, each once, with every account that gives it", () => {
  expect(routes.map(({ places }) => idsOf(places))).toEqual([
    ["isle", "quay"],
    ["quay", "shore", "isle"],
  ]);
  expect(routes.map(({ accounts }) => accounts.map(({ report: { id } }) => id))).toEqual([
    ["early"],
    ["late", "last"],
  ]);
});

const marks = new Map([
  ["quay", { centre: { x: 0, y: 0 }, radius: 4 }],
  ["shore", { centre: { x: 100, y: 0 }, radius: 4 }],
  ["isle", { centre: { x: 100, y: 100 }, radius: 4 }],
]);

test("a leg joins the rims of two symbols, in the order of the route", () => {
  const legs = legsOf(stops, (id) => marks.get(id), 6);
  expect(legs).toHaveLength(3);
  const tips = legs.map(({ head: [tip] }) => [Math.round(tip?.x ?? 0), Math.round(tip?.y ?? 0)]);
  expect(tips[0]?.map((value) => Math.abs(value) < 10)).toEqual([true, true]);
  expect(tips[1]?.[0]).toBeGreaterThan(90);
  expect(tips[1]?.[0]).toBeLessThan(96);
  expect(tips[2]?.[1]).toBeGreaterThan(90);
});

test("a place without a symbol is passed over, and a route with fewer than two is not drawn", () => {
  const two = new Map([...marks].filter(([id]) => id !== "shore"));
  expect(legsOf(stops.slice(1), (id) => two.get(id), 6).map(({ via }) => via)).toEqual([["Name of shore"]]);
  expect(legsOf(stops.slice(1), (id) => two.get(id), 6)).toHaveLength(1);
  expect(legsOf(stops, (id) => (id === "quay" ? marks.get(id) : undefined), 6)).toEqual([]);
});

test("two routes over the same leg draw it once", () => {
  expect(legsOf([...stops, ...stops], (id) => marks.get(id), 6)).toHaveLength(3);
});
