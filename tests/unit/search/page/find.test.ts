import { describe, expect, it } from "vitest";
import { wholeRecord } from "../../../../src/search/index-words.ts";
import {
  countFacets,
  countWithout,
  find,
  type Pagefind,
  type PagefindFilters,
} from "../../../../src/search/page/find.ts";
import { readState } from "../../../../src/search/page/search-state.ts";

interface FakePage {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const pages: FakePage[] = [
  {
    url: "/a/",
    content: "The ferry left.",
    filters: { kind: ["event"], place: ["quay"], month: ["2001-01"] },
  },
  {
    url: "/b/",
    content: "The ferry came.",
    filters: { kind: ["event"], place: ["shore", "quay"], month: ["2001-02"] },
  },
  {
    url: "/c/",
    content: "A ferry, they say.",
    filters: { kind: ["report"], place: ["shore"], month: ["2001-03"] },
  },
];

/** Answers as Pagefind does, with what it was asked; a word that is on no page finds the first page, as Pagefind may. */
function fakePagefind(): {
  pagefind: Pagefind;
  asked: { query: string; filters: PagefindFilters; sort: unknown }[];
} {
  const asked: { query: string; filters: PagefindFilters; sort: unknown }[] = [];
  const pagefind: Pagefind = {
    options: async () => {},
    filters: async () => countsOf(pages),
    search: async (query, { filters, sort }) => {
      asked.push({ query, filters, sort });
      const words = query.replaceAll('"', "");
      const matching = pages.filter(
        (page) =>
          words === wholeRecord ||
          page.content.toLowerCase().includes(words) ||
          (page === pages[0] && words === "ferx"),
      );
      const found = matching.filter((page) =>
        Object.entries(filters).every(([name, { any }]) =>
          any.some((value) => page.filters[name]?.includes(value)),
        ),
      );
      return {
        results: found.map((page) => ({
          data: async () => ({ url: page.url, content: page.content, meta: { names: "" } }),
        })),
        filters: countsOf(found),
      };
    },
  };
  return { pagefind, asked };
}

function countsOf(some: readonly FakePage[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of some) {
    for (const [name, values] of Object.entries(filters)) {
      const own = counts[name] ?? {};
      counts[name] = own;
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}

function stateOf(address: string) {
  return readState(new URLSearchParams(address), ["kind", "place", "language"]);
}

async function found(address: string): Promise<string[]> {
  const { results } = await find(fakePagefind().pagefind, stateOf(address));
  return Promise.all(results.map(async (result) => (await result.data()).url));
}

describe("a search", () => {
  it("asks for the folded text, by relevance unless an order is chosen", async () => {
    const { pagefind, asked } = fakePagefind();
    await find(pagefind, stateOf("q=FERRY"));
    await find(pagefind, stateOf("q=ferry&order=newest"));
    await find(pagefind, stateOf('q="The ferry"'));
    expect(asked.map(({ query, sort }) => [query, sort])).toEqual([
      ["ferry", undefined],
      ["ferry", { date: "desc" }],
      ['"the ferry"', undefined],
    ]);
  });

  it("asks for the whole record where nothing was typed, the oldest first", async () => {
    const { pagefind, asked } = fakePagefind();
    expect((await find(pagefind, stateOf("q="))).results).toHaveLength(3);
    expect(asked).toEqual([{ query: wholeRecord, filters: {}, sort: { date: "asc" } }]);
  });

  it("takes any value within a facet, and all facets together", async () => {
    expect(await found("q=&place=quay&place=shore")).toEqual(["/a/", "/b/", "/c/"]);
    expect(await found("q=&place=shore&kind=event")).toEqual(["/b/"]);
  });

  it("takes a range as all months of the record in it, and finds nothing where there are none", async () => {
    expect(await found("q=&from=2001-02")).toEqual(["/b/", "/c/"]);
    expect(await found("q=&to=2001-01")).toEqual(["/a/"]);
    expect(await found("q=&from=2005-01")).toEqual([]);
  });

  it("does not take for an answer what only begins alike", async () => {
    expect(await found("q=ferry")).toEqual(["/a/", "/b/", "/c/"]);
    expect(await found("q=ferx")).toEqual(["/a/"]);
    expect(await found("q=zzyzx")).toEqual([]);
  });
});

describe("the counts of facets", () => {
  it("leave a facet’s own choices open, and keep those of the others", async () => {
    const counts = await countFacets(fakePagefind().pagefind, stateOf("q=&kind=event&place=quay"));
    expect(counts["place"]).toEqual({ quay: 2, shore: 1 });
    expect(counts["kind"]).toEqual({ event: 2 });
    expect(counts["language"]).toEqual({});
  });
});

describe("a search that finds nothing", () => {
  it("finds more without one of its restrictions, or without all", async () => {
    const state = stateOf("q=ferry&kind=report&place=quay&from=2001-03");
    const { each, all } = await countWithout(fakePagefind().pagefind, state);
    expect(each.map(({ choice, count }) => [choice?.facet ?? "range", count])).toEqual([
      ["kind", 0],
      ["place", 1],
      ["range", 0],
    ]);
    expect(all.count).toBe(3);
  });

  it("does not if it has no restrictions", async () => {
    const { each, all } = await countWithout(fakePagefind().pagefind, stateOf("q=zzyzx"));
    expect([each, all.count]).toEqual([[], 0]);
  });
});
