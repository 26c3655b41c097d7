import type { Page } from "playwright-core";

/** Asks the search page that is open, and waits until all of the answer is there. */
export async function askPage(page: Page, query: string): Promise<void> {
  const field = page.locator("search input[name=q]");
  const before = page.url();
  await field.fill(query);
  await field.press("Enter");
  await page.waitForURL((address) => address.href !== before);
  await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
}

/** The addresses of the first answers on the search page: pages that answer by themselves, then results. */
export async function firstAnswers(page: Page, count: number): Promise<string[]> {
  const links = page.locator("#search_answers a, #search_results > li > div > h3 a");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return addresses.slice(0, count);
}

/** How well a search answers some queries: the share with a right answer first or among the first three, and the mean reciprocal rank. */
export interface Success {
  readonly atOne: number;
  readonly atThree: number;
  readonly reciprocalRank: number;
  /** The queries without a right answer among the first three, with what came first. */
  readonly missed: readonly string[];
}

/** So many answers are looked at. */
export const answersLookedAt = 10;

/** @param asked the queries with what is right and what was answered; where nothing is right, nothing must be answered. */
export function successOf(
  asked: readonly {
    readonly typed: string;
    readonly right: readonly string[];
    readonly answers: readonly string[];
  }[],
): Success {
  const ranks = asked.map(({ right, answers }) => {
    if (right.length === 0) return answers.length === 0 ? 1 : Number.POSITIVE_INFINITY;
    const place = answers.findIndex((address) => right.includes(address));
    return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
  });
  const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  return {
    atOne: share(1),
    atThree: share(3),
    reciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    missed: asked.flatMap(({ typed, answers }, place) =>
      (ranks[place] ?? 0) > 3 ? [`${typed}: ${answers.slice(0, 3).join(" ")}`] : [],
    ),
  };
}
