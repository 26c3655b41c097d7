import { expect, test } from "vitest";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const ferry = await site("ferry");

test.each([
  [
    "/events/last-crossing/",
    "/events/closure-announced/",
    "The council announces that the ferry will stop 1–3 February 2001",
  ],
  ["/events/closure-announced/", "/events/last-crossing/", "The ferry makes its last crossing 4 March 2001"],
])(
  "%s leads to the event that is related to it, whichever names the other",
  async (address, other, words) => {
    const { document } = await pageAt(ferry, address);
    const section = document.getElementById("section_see")?.parentElement ?? null;
    const items = [...(section?.querySelectorAll("li") ?? [])];
    expect(items.map((item) => [wordsOf(item), item.querySelector("a")?.getAttribute("href")])).toEqual([
      [words, other],
    ]);
    const graph = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    expect(graph).toContain(`"relatedLink":["https://timeline.example${other}"]`);
  },
);

test("an event that is related to none has no such list", async () => {
  const { document } = await pageAt(ferry, "/events/new-engine/");
  expect(document.getElementById("section_see")).toBeNull();
});
