import { nounOf } from "../../../schema/collections.ts";
import { eventLists } from "../../../schema/event.ts";
import { languageName } from "../../../timeline/languages.ts";
import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/**
 * So many events must list something before it needs a name in every language. What fewer list is often known from
 * outlets of one language only: whoever asks for more gets names that nobody printed.
 */
const fewestEvents = 5;

const allOf = new Intl.ListFormat("en", { type: "conjunction" });

/**
 * Whatever many events list has a name in each language in which readers look for it: those that site.yaml lists
 * under `nameLanguages`. Its neutral name is one in the language of the site.
 */
export const missingNamesRule: Rule = (files) => {
  const [site] = validEntries(files, "site");
  if (site === undefined) return;
  const events = validEntries(files, "events");
  for (const list of eventLists) {
    const listed = Map.groupBy(
      events.flatMap(({ data }) => data[list]),
      (id) => id,
    );
    for (const { file, id, data } of validEntries(files, list)) {
      const count = listed.get(id)?.length ?? 0;
      if (count < fewestEvents) continue;
      const known = new Set([site.data.language, ...data.names.map(({ language }) => language)]);
      const missing = site.data.nameLanguages.filter((language) => !known.has(language));
      if (missing.length === 0) continue;
      const languages = allOf.format(missing.map((tag) => `${languageName(tag)} (\`${tag}\`)`));
      const message = `${count} events list this ${nounOf(list)}, but it has no name in ${languages}; add to \`names\` each name as you saw it printed, and as its \`knownFrom\` the page`;
      file.warn(["names"], "missing-names", message);
    }
  }
};
