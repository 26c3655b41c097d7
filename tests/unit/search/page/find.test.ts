import { describe, expect, it } from "vitest";
import { namesData } from "../../../../src/exports/names-data.ts";
import { knownThings } from "../../../../src/search/names.ts";
import { countFacet, countWithout, find, type Searching } from "../../../../src/search/page/find.ts";
import { PageIndex } from "../../../../src/search/page/page-index.ts";
import { readState } from "../../../../src/search/page/search-state.ts";
import { NameBook } from "../../../../src/search/query/name-book.ts";
import { searchRecords } from "../../../../src/search/search-records.ts";
import { vocabularyOf } from "../../../../src/search/vocabulary.ts";
import { lakeEmber } from "../../../support/record/lake-ember.ts";
import { fakePagefind } from "../../../support/search/fake-pagefind.ts";
import { months } from "../../../support/search/months.ts";

const timeline = lakeEmber();
const records = searchRecords(timeline);

/** Searching in the small record, and how often its words were loaded. */
function searching(): Searching & { loads: number } {
  const own = {
    index: new PageIndex(fakePagefind(records)),
    names: new NameBook(knownThings(namesData(timeline))),
    months,
    loads: 0,
    loadWords: async () => {
      own.loads += 1;
      return vocabularyOf(records);
    },
  };
  return own;
}

function stateOf(address: string) {
  return readState(new URLSearchParams(address), ["kind", "place", "topic"]);
}

async function foundBy(address: string) {
  const { items, others, mended } = await find(searching(), stateOf(address));
  return { items: items.map(({ id }) => id), others, mended };
}

describe("a search", () => {
  it("finds what is about the query before what only mentions it, and the event before its reports", async () => {
    const { items } = await foundBy("q=Ember Quay");
    expect(items[0]).toBe("/events/last-crossing/");
    expect(items).toContain("/reports/post-farewell/");
    expect(items).not.toContain("/events/first-crossing/");
  });

  it("finds the same by every name, in every case", async () => {
    const first = await foundBy("q=Ada Pike");
    for (const query of ["Ада Пайк", "Пайка", "pike ada"]) {
      expect((await foundBy(`q=${query}`)).items, query).toEqual(expect.arrayContaining(first.items));
    }
  });

  it("finds other pages too: people, figures, differences", async () => {
    expect((await foundBy("q=Ada Pike")).others).toContain("/people/ada-pike/");
    expect((await foundBy("q=how many crossed")).others).toEqual(
      expect.arrayContaining(["/figures/passengers/", "/events/last-crossing/#section_differences"]),
    );
  });

  it("finds a day and a month however they are written", async () => {
    for (const query of ["2001-03-04", "4 March 2001", "04.03.2001", "4 марта 2001"]) {
      expect((await foundBy(`q=${query}`)).items, query).toEqual([
        "/events/last-crossing/",
        "/reports/wire-last-crossing/",
      ]);
    }
    expect((await foundBy("q=May 2001")).items).toEqual(["/reports/quiet-quay/"]);
  });

  it("takes the whole record where nothing was typed, the oldest first", async () => {
    const { items, others } = await foundBy("q=");
    expect(items).toHaveLength(6);
    expect(items[0]).toBe("/events/first-crossing/");
    expect(others).toEqual([]);
  });

  it("takes any value within a facet, and all facets together", async () => {
    expect((await foundBy("q=&place=ember-quay&place=far-shore&kind=event")).items).toHaveLength(2);
    expect((await foundBy("q=&place=far-shore&kind=event")).items).toEqual(["/events/first-crossing/"]);
    expect((await foundBy("q=pike&kind=person")).items).toEqual(["/people/ada-pike/"]);
  });

  it("takes a range as all months of the record in it, and finds nothing where there are none", async () => {
    expect((await foundBy("q=&from=2001-04")).items).toEqual(["/reports/quiet-quay/"]);
    expect((await foundBy("q=&from=2005-01")).items).toEqual([]);
  });

  it("shows pages without one part of the query where few have all, and says which part", async () => {
    const { items } = await find(searching(), stateOf("q=ferry crossed waved"));
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ missing }) => missing.length)).toContain(1);
    expect(items.flatMap(({ missing }) => missing)).toContain("waved");
  });
});

describe("a word that the index does not know", () => {
  it("is mended, names first, and the words of the index are loaded only then", async () => {
    const own = searching();
    expect((await find(own, stateOf("q=Ember"))).mended).toBeNull();
    expect(own.loads).toBe(0);
    const { mended, items } = await find(own, stateOf("q=embor ferri"));
    expect(mended).toBe("Ember Ferry");
    expect(items.map(({ id }) => id)).toContain("/events/last-crossing/");
    expect(own.loads).toBe(1);
  });

  it("stays as it is where the reader wants that, and finds nothing by its first letters", async () => {
    expect(await foundBy("q=embor&typed=")).toEqual({ items: [], others: [], mended: null });
    expect(await foundBy("q=emb")).toEqual({ items: [], others: [], mended: null });
    expect(await foundBy("q=zzyzx")).toEqual({ items: [], others: [], mended: null });
  });
});

it("the counts of a facet leave its own choices open, and keep those of the others", async () => {
  const own = searching();
  const state = stateOf("q=&kind=event&place=ember-quay");
  const found = await find(own, state);
  expect(await countFacet(own.index, state, found, "place")).toEqual({ "ember-quay": 1, "far-shore": 1 });
  expect(await countFacet(own.index, state, found, "kind")).toMatchObject({ event: 1, report: 3 });
});

describe("a search that finds nothing", () => {
  it("finds more without one of its restrictions, or without all", async () => {
    const state = stateOf("q=waved&kind=report&place=far-shore&from=2001-04");
    const { each, all } = await countWithout(searching(), state);
    expect(each.map(({ choice, count }) => [choice?.facet ?? "range", count])).toEqual([
      ["kind", 0],
      ["place", 0],
      ["range", 1],
    ]);
    expect(all.count).toBe(1);
  });

  it("does not if it has no restrictions", async () => {
    const { each, all } = await countWithout(searching(), stateOf("q=zzyzx"));
    expect([each, all.count]).toEqual([[], 0]);
  });
});
