import { expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { documentsOf, foreignParts } from "../support/hostile/read-pages.ts";
import { site } from "../support/site/sites.ts";

const visited = visit("hostile");

test("hostile texts add nothing to a page but text, and leave every document well-formed", async () => {
  const { page } = await visited.open();
  await page.goto(`${visited.origin()}/about/`);
  const { pages, xml } = await documentsOf(await site("hostile"));
  expect(await foreignParts(page, pages, "text/html")).toEqual([]);
  expect(await foreignParts(page, xml, "application/xml")).toEqual([]);
});

test("pages with hostile texts run nothing, ask nobody, and give the browser nothing to complain of", async () => {
  const { page, complaints } = await visited.open();
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const { pages } = await documentsOf(await site("hostile"));
  const some = pages.filter((address) => /-[012]\/$|^\/(?:\w+\/)?$/.test(address));
  expect(some.length).toBeGreaterThan(20);
  for (const address of some) await page.goto(`${visited.origin()}${address}`);
  expect(complaints).toEqual([]);
});

test("a search shows hostile texts as text", async () => {
  const { page, complaints } = await visited.open();
  await page.goto(`${visited.origin()}/search/?q=happened`);
  await page.locator("#search_results[aria-busy=false] li").first().waitFor();
  expect(
    await page.locator("#search_results :is(script, img, iframe, style, base, meta, form)").count(),
  ).toBe(0);
  expect(complaints).toEqual([]);
});
