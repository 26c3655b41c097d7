import { foldedWords } from "./fold.ts";
import type { SearchRecord } from "./search-record.ts";

/** Shorter words are not mended. */
const shortestWord = 4;

/**
 * The words of the record, folded, the most frequent first: what a word that the index does not know may mean. Words with
 * digits are left out, and those of only one page that are likely to be typos themselves cannot be told from others.
 */
export function vocabularyOf(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { meta, content } of records) {
    for (const word of new Set(
      foldedWords(`${meta["title"] ?? ""} ${meta["translation"] ?? ""} ${content}`),
    )) {
      if (word.length >= shortestWord && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, count]) => ({ word, frequency: Math.floor(Math.log2(count)) }))
    .toSorted((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
