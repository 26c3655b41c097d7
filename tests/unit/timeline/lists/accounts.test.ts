import { describe, expect, test } from "vitest";
import { accountList, accountPage } from "../../../../src/timeline/lists/lists.ts";
import { accountsByOrigin } from "../../../../src/timeline/support.ts";
import { account, event, report, source } from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../../support/record/fixture-record.ts";

/** A storm of which so many reports tell, one a minute of the day by two outlets in turn, and a calm of which one does. */
function storm(count: number, accountsOfEach = 1) {
  const ids = Array.from({ length: count }, (_, index) => `r${String(index).padStart(4, "0")}`);
  const { events } = fixtureTimeline({
    sources: [source("post"), source("courier")],
    events: [event("storm", "2001-03-04"), event("calm", "2001-04-01")],
    reports: [
      ...ids.map((id, index) =>
        report(id, "2001-03-05", {
          source: index % 2 === 0 ? "post" : "courier",
          accounts: Array.from({ length: accountsOfEach }, () => account("storm")),
        }),
      ),
      report("of-the-calm", "2001-04-02", { source: "post", accounts: [account("calm")] }),
    ],
  });
  return { events, stormy: withId(events, "storm") };
}

describe("an event with few reports", () => {
  test("has all accounts on its own page", () => {
    const { stormy } = storm(10);
    expect(accountList(stormy).pages).toHaveLength(1);
    expect(new Set(stormy.accounts.map((one) => accountPage(one).address))).toEqual(
      new Set(["/events/storm/"]),
    );
  });

  test("has its own page too where there is none", () => {
    const { events } = fixtureTimeline({ events: [event("hush", "2001")] });
    expect(accountList(withId(events, "hush"))).toMatchObject({ address: "/events/hush/", items: [] });
  });
});

describe("an event with very many reports", () => {
  const { stormy } = storm(200);
  const first = accountList(stormy);

  test("has pages for the further ones, each report on one of them, in order of publication", () => {
    expect(first.pages.map(({ address }) => address)).toEqual([
      "/events/storm/",
      ...[2, 3, 4, 5, 6].map((number) => `/events/storm/${number}/`),
    ]);
    expect(first.pages.flatMap(({ items }) => idsOf(items))).toEqual(idsOf(stormy.reports));
  });

  test("has each account on the page of its report", () => {
    for (const page of first.pages) {
      for (const one of page.items.flatMap(({ accounts }) => accounts)) {
        expect(accountPage(one)).toBe(page);
      }
    }
  });

  test("on each page reports stand by origin, which knows how many of its reports there are in all", () => {
    const second = first.pages[1]?.items ?? [];
    const groups = accountsByOrigin(stormy, second);
    expect(groups.map(({ origin, reports, inAll }) => [origin.id, reports.length, inAll])).toEqual([
      ["post", 21, 100],
      ["courier", 21, 100],
    ]);
    expect(groups.flatMap(({ reports }) => idsOf(reports.map((one) => one.report))).toSorted()).toEqual(
      idsOf(second).toSorted(),
    );
  });
});

test("all that a report says of an event stands on one page", () => {
  const first = accountList(storm(50, 3).stormy);
  // A short line for each of the 50 leaves room for four with their whole accounts.
  expect(first.pages.map(({ items }) => items.length)).toEqual([4, 14, 14, 14, 4]);
});
