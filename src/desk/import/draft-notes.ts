import { saysPlaceholder } from "../draft-placeholder.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { lineWidth } from "../entries/wrap-text.ts";
import type { DraftFacts } from "./draft-facts.ts";

/** How many of a kind are suggested. */
const mostSuggested = 8;

interface Entry {
  readonly id: string;
  readonly fields: { readonly name: string } | { readonly title: string };
}

/** The list for the editor of a draft: what to fill in, and what of the record it may be about. */
export function draftNotes(facts: DraftFacts, known: KnownEntries): string[] {
  const tasks = [
    facts.title === null ? "title: write the headline as printed, or leave null where it is not known" : null,
    facts.title !== null && facts.language !== known.site?.language
      ? "titleTranslation: add our translation of the headline, below title"
      : null,
    "accounts: in place of the empty list, say of each event what the report says of it, in your own words, as in the lines below",
    facts.publishedNote === null ? null : "published: compare the day with the page",
    ...facts.doubts,
    "the file’s name becomes the permanent address: rename the file now if it does not say what the report is about",
    "a sentence or two on the whole, below the second line of hyphens, may be added",
    "then take out these lines and draft: true, and run npm run check:content",
  ].filter((task) => task !== null);
  const [event = "id-of-the-event"] = facts.events;
  const [voice = "id-of-a-person-or-organisation"] = [...facts.organisations, ...facts.people];
  return [
    "A draft: the dev server shows it with a mark, the built site does not. To do:",
    ...tasks.flatMap((task, index) => folded(`${index + 1}. ${task}`, "   ")),
    "",
    "accounts:",
    `  - event: ${event}`,
    `    says: ${saysPlaceholder}`,
    `    by: [${voice}]`,
    "",
    ...suggestion("Events it may be about", facts.events, known.events),
    ...suggestion("Places it names", facts.places, known.places),
    ...suggestion("People it names", facts.people, known.people),
    ...suggestion("Organisations it names", facts.organisations, known.organisations),
  ];
}

function suggestion(heading: string, ids: readonly string[], entries: readonly Entry[]): string[] {
  if (ids.length === 0) return [];
  const names = new Map(entries.map(({ id, fields }) => [id, "name" in fields ? fields.name : fields.title]));
  return [`${heading}:`, ...ids.slice(0, mostSuggested).map((id) => `  ${id} (${names.get(id) ?? id})`)];
}

/** A text in lines that have room behind the sign of a comment. */
function folded(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > lineWidth - 2) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
