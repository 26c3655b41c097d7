import { referenceTargets } from "../../../schema/fields.ts";
import { referencesIn } from "../field-texts.ts";
import { nounOf } from "./references.ts";
import { allFiles, type ContentFiles, filesOf, type Rule, validEntries } from "./rule.ts";

/** Everyone and everything of the record is named by an event or a report, and every event by an account. Reports need nobody to name them. */
export const unusedEntitiesRule: Rule = (files) => {
  const used = usedIds(files);
  for (const target of referenceTargets) {
    if (target === "phases" || target === "topics") {
      for (const { file, data } of validEntries.site(files)) {
        for (const [index, { id }] of data[target].entries()) {
          if (used.has(`${target}/${id}`)) continue;
          const message = `no event is in \`${id}\`; add one to this ${nounOf(target)}, or remove it`;
          file.warn([target, index, "id"], "unused-entities", message);
        }
      }
    } else if (target !== "reports") {
      for (const file of filesOf(files, target)) {
        if (!used.has(`${target}/${file.id}`)) file.warn([], "unused-entities", messages[target]);
      }
    }
  }
};

const messages = {
  events: "no report has an account of this event; add one to a report, or delete the file",
  measures: "no account has a figure for this measure; add one, or delete the file",
  organisations: "no event and no account names this organisation; name it in one, or delete the file",
  people: "no event and no account names this person; name them in one, or delete the file",
  places: "no event lists this place, and no route; name it in one, or delete the file",
  sources: "no report names this source; name it in one, or delete the file",
} as const;

/** Everything that a file refers to, as `target/id`. What can be of several kinds counts for each: the ids of these differ. */
function usedIds(files: ContentFiles): ReadonlySet<string> {
  return new Set(
    allFiles(files).flatMap((file) =>
      referencesIn(file).flatMap(({ id, targets }) => targets.map((target) => `${target}/${id}`)),
    ),
  );
}
