import { expect, test } from "vitest";
import { namesData } from "../../../src/exports/names-data.ts";
import { kinds } from "../../../src/schema/kinds.ts";
import { thingToken } from "../../../src/search/index-tokens.ts";
import { knownThings } from "../../../src/search/names.ts";
import { conceptsOf } from "../../../src/search/query/concepts.ts";
import { NameBook } from "../../../src/search/query/name-book.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { searchRecords } from "../../../src/search/search-records.ts";
import { entitiesOf } from "../../../src/timeline/entities.ts";
import { timeline } from "../../support/content/real-record.ts";
import { inflectedNames } from "../../support/search/inflected-names.ts";
import { months } from "../../support/search/months.ts";

const things = knownThings(namesData(timeline));
const names = new NameBook(things);

/** The tokens that a query asks for. */
function tokensFor(query: string): string[] {
  return conceptsOf(readQuery(query, months), names).flatMap(({ alternatives }) =>
    alternatives.flatMap((one) => (one.kind === "token" ? one.token : [])),
  );
}

test("every name of a thing asks for the word that the index has for it", () => {
  const missed = things.flatMap(({ kind, id, names: own }) =>
    own
      .filter(({ name }) => !tokensFor(name).includes(thingToken(kind, id)))
      .map(({ name }) => `${name} (${id})`),
  );
  expect(missed).toEqual([]);
  expect(things.length).toBeGreaterThan(150);
});

test("the record of each event has the words of all that it lists", () => {
  const records = new Map(
    searchRecords(timeline).map((record) => [record.url, record.meta["about"]?.split(" ")]),
  );
  for (const event of timeline.events) {
    const tokens = entitiesOf(event).map(({ collection, id }) => thingToken(kinds[collection].singular, id));
    expect(records.get(event.address), event.id).toEqual(expect.arrayContaining(tokens));
  }
});

test.each(Object.entries(inflectedNames))(
  "of the inflected forms in names (%s), at least 95 %% ask for what the name asks for",
  (_language, words) => {
    const inRecord = Object.entries(words).filter(([word]) => tokensFor(word).length > 0);
    const forms = inRecord.flatMap(([word, others]) => others.split(" ").map((form) => ({ word, form })));
    const missed = forms.filter(({ word, form }) => {
      const asked = new Set(tokensFor(form));
      return !tokensFor(word).some((token) => asked.has(token));
    });
    expect(1 - missed.length / forms.length, missed.map(({ form }) => form).join(" ")).toBeGreaterThanOrEqual(
      0.95,
    );
    expect(forms.length).toBeGreaterThan(20);
  },
);
