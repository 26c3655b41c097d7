import type { Account, Timeline } from "./timeline.ts";

/** A route that accounts give, place by place, with the accounts in order of publication. */
export type Route = ReturnType<typeof routesOf>[number];

/**
 * Every route that the accounts give, the same route once, in order of the first report of each.
 *
 * @param isWanted Of which accounts.
 */
export function routesOf(timeline: Timeline, isWanted: (account: Account) => boolean = () => true) {
  const accounts = timeline.reports.flatMap((report) =>
    report.accounts.filter((account) => account.route.length > 0 && isWanted(account)),
  );
  const same = Map.groupBy(accounts, ({ route }) => route.map(({ id }) => id).join(" "));
  return [...same.values()].flatMap((group) =>
    group.slice(0, 1).map(({ route }) => ({ places: route, accounts: group })),
  );
}
