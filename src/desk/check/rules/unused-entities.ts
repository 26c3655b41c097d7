import type { CollectionName } from "../../../schema/collections.ts";
import { validEntries } from "../entries.ts";
import { type ContentFiles, filesOf, type Rule } from "./rule.ts";

const nouns = {
  measures: "no account has a figure for this measure; name it in one, or take the file away",
  organisations:
    "no event lists this organisation, and no account names it; name it in one, or take the file away",
  people: "no event lists this person, and no account names them; name them in one, or take the file away",
  places: "no event lists this place, and no account’s route; name it in one, or take the file away",
  sources: "no report names this source; name it in one, or take the file away",
} as const satisfies Partial<Record<CollectionName, string>>;

const collections = ["measures", "organisations", "people", "places", "sources"] as const;

/** Everyone and everything of the record has a part in the story, and every chapter and topic an event. */
export const unusedEntitiesRule: Rule = (files) => {
  const used = usedIds(files);
  for (const collection of collections) {
    for (const file of filesOf(files, collection)) {
      if (!used.has(`${collection}/${file.id}`)) file.warn([], "unused-entities", nouns[collection]);
    }
  }
  for (const { file, data } of validEntries.site(files)) {
    for (const list of ["phases", "topics"] as const) {
      for (const [index, { id }] of data[list].entries()) {
        if (used.has(`${list}/${id}`)) continue;
        file.warn(
          [list, index, "id"],
          "unused-entities",
          `no event is of \`${id}\`; file one under it, or take it out`,
        );
      }
    }
  }
};

/** Everything that an event or a report names, as `collection/id`. */
function usedIds(files: ContentFiles): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (collection: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids) used.add(`${collection}/${id}`);
  };
  for (const { data } of validEntries.events(files)) {
    use("phases", [data.phase]);
    for (const list of ["topics", "places", "people", "organisations"] as const) use(list, data[list]);
  }
  for (const { data } of validEntries.reports(files)) {
    use("sources", [data.source, data.agency]);
    for (const { by, confirmedBy, deniedBy, quote, route, figures } of data.accounts) {
      const voices = [...by, ...confirmedBy, ...deniedBy, quote?.speaker].filter((id) => id !== undefined);
      use("people", voices);
      use("organisations", voices);
      use(
        "sources",
        voices.flatMap((id) => (id.startsWith("source:") ? id.slice("source:".length) : [])),
      );
      use("places", route);
      use(
        "measures",
        figures.map(({ measure }) => measure),
      );
    }
  }
  return used;
}
