import { expect, test } from "vitest";
import { pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

/** As `src/styles/reset.css` has it; the first layer that a page names comes first, whatever its files say later. */
const order = [
  "components.reset",
  "components.tokens",
  "components.base",
  "components.patterns",
  "utilities",
  "print",
];

test("the styles of every page have their layers in one order", async () => {
  for (const { address, html } of await pagesOf(await site("ferry"))) {
    const named = [...html.matchAll(/@layer ([\w., ]+)[;{]/g)].flatMap(([, names = ""]) => names.split(","));
    const found = [...new Set(named.map((name) => name.trim()))].filter((name) => order.includes(name));
    expect(found.length, address).toBeGreaterThan(0);
    expect(found, address).toEqual(order.filter((name) => found.includes(name)));
  }
});
