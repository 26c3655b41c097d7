import type { ContentRecord } from "../../../src/timeline/record.ts";

/** A word as texts are compared by it. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Whatever only one story has a reason to name: its names, titles and questions, and what its places are called one by one. */
export function wordsOfStory({ site, ...entries }: ContentRecord): string[] {
  const { phases, topics, sides } = site;
  const { sources, people, organisations, places, measures, events, reports } = entries;
  const named = [...sources, ...people, ...organisations, ...places].flatMap(({ data }) => [
    ...data.name.split(" / "),
    ...data.names.map(({ name }) => name),
  ]);
  const titled = [...phases, ...topics, ...sides, ...events.map(({ data }) => data)];
  return [
    ...new Set([
      site.title,
      site.tagline,
      ...(site.shortTitle === undefined ? [] : [site.shortTitle]),
      ...named,
      ...titled.map(({ title }) => title),
      ...measures.flatMap(({ data: { title, question } }) => [title, question]),
      ...reports.flatMap(({ data: { title } }) => title ?? []),
    ]),
  ];
}

/** Which of some names a text has, as whole words in the same case. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = new Set(text.match(word));
  return names.filter((name) => {
    const parts = name.match(word) ?? [];
    return parts.length > 0 && parts.every((part) => words.has(part)) && isIn(text, name);
  });
}

function isIn(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{M}\\p{N}])`, "u").test(
    text,
  );
}
