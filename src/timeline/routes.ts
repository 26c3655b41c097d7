import type { Timeline } from "./timeline.ts";

/** A route that accounts give, place by place, with the accounts in order of publication. */
export type Route = ReturnType<typeof routesOf>[number];

/** Every route that the accounts give, the same route once, in order of the first report of each. */
export function routesOf(timeline: Timeline) {
  const accounts = timeline.reports.flatMap((report) =>
    report.accounts.filter(({ route }) => route.length > 0),
  );
  const same = Map.groupBy(accounts, ({ route }) => route.map(({ id }) => id).join(" "));
  return [...same.values()].flatMap((group) =>
    group.slice(0, 1).map(({ route }) => ({ places: route, accounts: group })),
  );
}
