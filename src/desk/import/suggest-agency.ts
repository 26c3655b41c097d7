import { fold, foldedWords } from "../../search/fold.ts";
import type { KnownEntries } from "../entries/known-entries.ts";

/** In how many letters at the head and at the end of an article an agency is named as its author. */
const head = 400;
const end = 300;

/**
 * The news agencies whose text an article is likely to be: those that its byline names, else those that stand
 * alone in brackets or between strokes at its head or end: “(Reuters)”, “/TASS/”. Its own outlet is none of them.
 */
export function suggestAgencies(
  { bylines, text, source }: { bylines: readonly string[]; text: string; source: string | null },
  { sources }: KnownEntries,
): string[] {
  const agencies = sources
    .filter(({ id, fields }) => fields.kind === "news agency" && id !== source)
    .map(({ id, fields }) => ({
      id,
      names: namesOf([fields.name, ...fields.names.map(({ name }) => name)]),
    }));
  const words = bylines.map((byline) => ` ${foldedWords(byline).join(" ")} `);
  const inByline = agencies.filter(({ names }) =>
    names.some((name) => words.some((byline) => byline.includes(` ${name} `))),
  );
  if (inByline.length > 0) return inByline.map(({ id }) => id);
  const set = [text.slice(0, head), text.slice(-end)].flatMap((part) =>
    [...part.matchAll(/[([/]\s*([^()[\]/]{2,60}?)\s*[)\]/]/gu)].map(([, inside = ""]) => fold(inside)),
  );
  return agencies.filter(({ names }) => names.some((name) => set.includes(name))).map(({ id }) => id);
}

/** Names as they are compared; of “Agency Name (AN)” both parts. */
function namesOf(names: readonly string[]): string[] {
  return names
    .flatMap((name) => [name, ...(/^(.+) \((.+)\)$/.exec(name)?.slice(1) ?? [])])
    .map(fold)
    .filter((name) => name !== "");
}
