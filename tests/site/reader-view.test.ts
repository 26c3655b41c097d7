import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { kindOf, pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

/** Titles on lists, what reports say, and whom they quote: what a reader view must keep of a page. */
const told = ".entry :is(h3, h4), .account > p, .account blockquote, .report :is(h3, h4)";
const kinds = new Set(["home", "year", "event", "topic"]);

/** Every third event is enough: one page takes a tenth of a second. */
const pages = (await pagesOf(await site("main")))
  .filter(({ address }) => kinds.has(kindOf(address)))
  .filter(({ address }, index) => kindOf(address) !== "event" || index % 3 === 0);

function words(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** How many texts of pages Firefox's reader view keeps, and those it loses, where it is offered. */
function readerView(kind: (address: string) => boolean) {
  const lost: string[] = [];
  let kept = 0;
  for (const { address, html } of pages.filter((page) => kind(page.address))) {
    const { document } = parseHTML(html);
    const texts = [...document.querySelectorAll(told)].map(({ textContent }) => words(textContent));
    if (!isProbablyReaderable(document)) continue;
    const read = words(new Readability(document).parse()?.textContent);
    for (const text of texts) {
      if (read.includes(text)) kept += 1;
      else lost.push(`${address}: ${text}`);
    }
  }
  return { kept, lost };
}

test("Firefox's reader view keeps all titles of lists wherever it is offered", () => {
  const { kept, lost } = readerView((address) => kindOf(address) !== "event");
  expect(lost).toEqual([]);
  expect(kept).toBeGreaterThan(200);
});

test("it keeps the accounts of events; on few short pages it takes the summary alone for the article", () => {
  const { kept, lost } = readerView((address) => kindOf(address) === "event");
  expect(lost.length).toBeLessThan(kept / 50);
});
