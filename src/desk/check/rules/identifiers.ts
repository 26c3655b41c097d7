import type { CollectionName } from "../../../schema/collections.ts";
import { identifierPattern } from "../../../schema/identifier.ts";
import type { ContentFile } from "../content-file.ts";
import { type ContentFiles, type Rule, validEntries } from "./rule.ts";

/**
 * Collections that share one set of ids: events and reports are anchors on one list, and an account names
 * people and organisations in one field.
 */
const sharedNames: Readonly<Partial<Record<CollectionName, string>>> = {
  events: "timeline",
  reports: "timeline",
  people: "voices",
  organisations: "voices",
};

/** A file’s name is a valid id, and different from every other in the same set; so are those of phases and topics. */
export const identifiersRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  for (const file of [...files.values()].flat()) {
    if (!identifierPattern.test(file.id)) {
      file.fail(
        [],
        "identifiers",
        `the file’s name “${file.id}” is not an id; use lower-case letters a–z, digits and single hyphens`,
      );
    }
    const key = `${sharedNames[file.collection] ?? file.collection}/${file.id}`;
    const other = seen.get(key);
    if (other !== undefined) {
      file.fail([], "identifiers", `${other.file.path} has the same id “${file.id}”; rename one of the two`);
    }
    seen.set(key, file);
  }
  checkVocabulary(files);
};

function checkVocabulary(files: ContentFiles): void {
  for (const { file, data } of validEntries.site(files)) {
    for (const list of ["phases", "topics"] as const) {
      const ids = data[list].map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) === index) continue;
        file.fail(
          [list, index, "id"],
          "identifiers",
          `\`${id}\` is one of the ${list} already; rename one of the two`,
        );
      }
    }
  }
}
