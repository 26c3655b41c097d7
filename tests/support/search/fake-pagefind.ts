import { fold } from "../../../src/search/fold.ts";
import { fieldWeights, type Pagefind, type PagefindData } from "../../../src/search/page/page-index.ts";
import type { SearchRecord } from "../../../src/search/search-record.ts";

/** An index of some records that answers as Pagefind does, but for stems: words, phrases, filters, orders. */
export function fakePagefind(records: readonly SearchRecord[]): Pagefind {
  const resultOf = (record: SearchRecord, score: number) => ({
    id: record.url,
    score,
    data: async (): Promise<PagefindData> => record,
  });
  return {
    filters: async () => countsOf(records),
    search: async (query, { filters = {}, sort = {} }) => {
      const [[by, order] = ["", "asc"]] = Object.entries(sort);
      const matching = records
        .map((record) => ({ record, score: query === null ? 1 : scoreOf(record, query) }))
        .filter(({ score }) => score > 0)
        .filter(({ record }) => by === "" || record.sort[by] !== undefined)
        .filter(({ record }) =>
          Object.entries(filters).every(([name, { any }]) =>
            any.some((value) => record.filters[name]?.includes(value)),
          ),
        )
        .toSorted((a, b) => {
          const places = [a, b].map(({ record }) => record.sort[by] ?? "");
          return (places[0] ?? "").localeCompare(places[1] ?? "") * (order === "asc" ? 1 : -1);
        });
      return { results: matching.map(({ record, score }) => resultOf(record, score)) };
    },
  };
}

function scoreOf({ content, meta }: SearchRecord, query: string): number {
  const phrase = ` ${fold(query)} `;
  const fields = Object.entries({ ...meta, content }).filter(([, text]) =>
    ` ${fold(text)} `.includes(phrase),
  );
  return Math.max(0, ...fields.map(([name]) => (name === "about" ? fieldWeights.about : 1)));
}

function countsOf(records: readonly SearchRecord[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, values] of records.flatMap(({ filters }) => Object.entries(filters))) {
    const own = counts[name] ?? {};
    counts[name] = own;
    for (const value of values) own[value] = (own[value] ?? 0) + 1;
  }
  return counts;
}
