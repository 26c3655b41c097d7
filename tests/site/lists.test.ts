import { describe, expect, inject, test } from "vitest";
import { timeline } from "../support/content/real-record.ts";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main, otherStory, wild } = inject("sites");

/** The parts of a page under headings that stay in sight: heading, count as shown, ids of what is listed. */
function partsOf(document: Document) {
  return [...document.querySelectorAll(".bar")].map((bar) => ({
    heading: wordsOf(bar.querySelector("h2, h3, h4")),
    count: Number.parseInt(wordsOf(bar.querySelector(".label")).replaceAll(",", ""), 10),
    ids: [...(bar.parentElement?.querySelectorAll(":scope > ol > li, :scope > ul > li") ?? [])].map(
      ({ id }) => id,
    ),
  }));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

describe("long lists", () => {
  test.each(["main", "otherStory", "wild"] as const)(
    "of %s count what they hold, part by part",
    async (name) => {
      for (const { address, document } of await pagesOf({ main, otherStory, wild }[name])) {
        for (const { heading, count, ids } of partsOf(document)) {
          expect(count, `${address} ${heading}`).toBe(ids.length);
        }
      }
    },
  );

  test("count in the links to their parts what stands there", async () => {
    for (const address of ["/reports/", "/sources/", "/people/", "/places/", "/events/", "/2024/"]) {
      const { document } = await pageAt(main, address);
      const links = [...document.querySelectorAll("main nav li")].filter((item) =>
        wordsOf(item).endsWith(")"),
      );
      expect(links.length, address).toBeGreaterThan(1);
      for (const item of links) {
        const part = document.getElementById((item.querySelector("a")?.getAttribute("href") ?? "").slice(1));
        const listed = part?.querySelectorAll("li[id]").length;
        expect(wordsOf(item), address).toMatch(new RegExp(`\\(${listed}\\)$`));
      }
    }
  });

  test("of reports stand by month of publication, every report once", async () => {
    const { document } = await pageAt(main, "/reports/");
    const parts = partsOf(document);
    expect(parts.flatMap(({ ids }) => ids)).toEqual(idsOf(timeline.reports));
    expect(new Set(parts.map(({ heading }) => heading)).size).toBe(parts.length);
    for (const { heading } of parts) expect(heading).toMatch(/^[A-Z][a-z]+ \d{4}$/);
  });

  test("of sources stand by side, every source once and under its own", async () => {
    const { document } = await pageAt(main, "/sources/");
    const parts = partsOf(document);
    expect(parts.flatMap(({ ids }) => ids).toSorted()).toEqual(idsOf(timeline.sources).toSorted());
    const sideOf = new Map(timeline.sources.map(({ id, side }) => [id, side]));
    for (const { heading, ids } of parts) {
      const sides = new Set(ids.map((id) => sideOf.get(id)));
      expect(sides.size, heading).toBe(1);
    }
  });

  test("of people stand by the first letter of the family name", async () => {
    const { document } = await pageAt(main, "/people/");
    for (const { heading, ids } of partsOf(document)) {
      for (const id of ids) {
        const name = wordsOf(document.getElementById(id)?.querySelector("a") ?? null);
        expect(name.split(" ").at(-1)?.charAt(0), name).toBe(heading);
      }
    }
  });

  test("on the page of an entity hold its events by year", async () => {
    for (const entity of [
      ...timeline.people,
      ...timeline.organisations,
      ...timeline.places,
      ...timeline.sources,
    ]) {
      const { document } = await pageAt(main, entity.address);
      const parts = partsOf(document);
      expect(
        parts.flatMap(({ ids }) => ids),
        entity.id,
      ).toEqual(idsOf(entity.events));
      const headings = parts.map(({ heading }) => heading);
      expect(new Set(headings).size, entity.id).toBe(headings.length);
    }
  });

  test("name the language of reports that are not in the site’s", async () => {
    const { document } = await pageAt(main, "/reports/");
    for (const { id, language } of timeline.reports) {
      const words = wordsOf(document.getElementById(id));
      if (language === "en") expect(words).not.toMatch(/, in [A-Z]/);
      else expect(words).toMatch(/, in [A-Z][a-z]+/);
    }
  });
});

test("no page of the record is empty, or shows a bare id or a date as machines write it", async () => {
  const ids = new Set(
    [
      timeline.events,
      timeline.reports,
      timeline.people,
      timeline.organisations,
      timeline.places,
      timeline.sources,
    ]
      .flat()
      .map(({ id }) => id)
      .filter((id) => /-.*-/.test(id)),
  );
  for (const { address, document } of await pagesOf(main)) {
    const words = wordsOf(document.querySelector("main"));
    expect(words.length, address).toBeGreaterThan(40);
    // The about page explains how dates are written, the search page how months are.
    if (["about", "search"].includes(kindOf(address))) continue;
    const shown = words.split(/[\s,;()“”]+/);
    expect(
      shown.filter((word) => ids.has(word) || /^\d{4}-\d{2}(?:-\d{2})?[~?%]?(?:\/.*)?$/.test(word)),
      address,
    ).toEqual([]);
  }
});
