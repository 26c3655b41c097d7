import { describe, expect, test } from "vitest";
import { entityCollections } from "../../../src/schema/kind-lists.ts";
import { record } from "../../support/content/real-record.ts";

interface Prose {
  readonly file: string;
  readonly text: string;
}

const { site } = record;

/** All that was written for this record in our own words, with its file; headlines and quotations are others' words. */
const prose: Prose[] = [
  ...record.events.flatMap(({ file, body, data }) => [
    { file, text: data.title },
    { file, text: body },
    { file, text: data.dateNote },
    ...data.disputes.flatMap(({ question, positions }) => [
      { file, text: question },
      ...positions.map(({ says }) => ({ file, text: says })),
    ]),
    ...data.corrections.map(({ what }) => ({ file, text: what })),
  ]),
  ...record.reports.flatMap(({ file, body, data }) => [
    { file, text: body },
    { file, text: data.publishedNote },
    ...data.accounts.flatMap(({ says, dateNote }) => [
      { file, text: says },
      { file, text: dateNote },
    ]),
  ]),
  ...entityCollections
    .flatMap((name) => record[name])
    .flatMap(({ file, data }) => [
      { file, text: data.note },
      { file, text: "description" in data ? data.description : undefined },
    ]),
  ...record.measures.flatMap(({ file, data }) => [
    { file, text: data.title },
    { file, text: data.question },
  ]),
  ...[
    site.standfirst,
    ...site.phases.map(({ introduction }) => introduction),
    ...site.topics.map(({ description }) => description),
    ...site.method,
    ...site.naming,
    ...site.dating,
  ].map((text) => ({ file: "site.yaml", text })),
].flatMap(({ file, text }) => (text === undefined || text === "" ? [] : { file, text }));

/** The sentences of a text. A full stop within one, as in “St. Petersburg”, cuts it, which does not matter here. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]”?)\s+/).map((sentence) => sentence.replace(/\s+/g, " ").trim());
}

/** Shorter sentences are formulae, such as where a day is printed, and may recur. */
const shortestOwn = 10;

describe("words in other languages", () => {
  const foreign = record.reports.filter(({ data }) => data.language !== site.language);

  test("are translated where they are headlines or quotations", () => {
    const missing = foreign.filter(
      ({ data }) =>
        (data.title !== null && data.titleTranslation === undefined) ||
        data.accounts.some(({ quote }) => quote !== undefined && quote.translation === undefined),
    );
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  test("are not translated where there is nothing to translate", () => {
    const needless = record.reports.filter(
      ({ data }) =>
        data.titleTranslation !== undefined && (data.title === null || data.language === site.language),
    );
    expect(needless.map(({ file }) => file)).toEqual([]);
  });
});

describe("our own texts", () => {
  test("repeat no sentence of another text", () => {
    const texts = new Map<string, string[]>();
    for (const { file, text } of prose) {
      for (const sentence of sentencesOf(text)) {
        if (sentence.split(" ").length < shortestOwn) continue;
        texts.set(sentence, [...(texts.get(sentence) ?? []), file]);
      }
    }
    expect([...texts].filter(([, places]) => places.length > 1)).toEqual([]);
  });

  test("repeat no word, and bear typographic quotation marks and apostrophes", () => {
    const faults = prose.filter(
      ({ text }) => /\b(\p{L}{2,})\s+\1\b/iu.test(text) || /["']|\s[-–]\s|\.\.\./.test(text),
    );
    expect(faults).toEqual([]);
  });

  test("of events have two to four sentences", () => {
    const faults = record.events.filter(({ body }) => {
      const sentences = sentencesOf(body.replaceAll(/\b(St|Mr|Dr|No|U\.S)\. /g, "$1 ")).length;
      return sentences < 2 || sentences > 4;
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  test("of events end as sentences do, and their titles do not", () => {
    for (const { file, body, data } of record.events) {
      expect(body, file).toMatch(/[.!?]”?$/);
      expect(data.title, file).not.toMatch(/[.!]$/);
    }
  });
});
