import { nounOf } from "../../schema/collections.ts";
import { publicationDay } from "../../schema/edtf.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { address, language as languageSchema } from "../../schema/values.ts";
import { type ContentFiles, validEntries } from "../check/content-file.ts";
import { didYouMean } from "../check/nearest.ts";
import { DeskError } from "../desk-error.ts";
import type { NewEntry } from "../entries/add-entry.ts";
import { fileOf, formOf } from "../entries/entry-form.ts";
import { printEntry } from "../entries/print-entry.ts";
import { bearerOf } from "../entries/same-name.ts";
import { suggestId } from "../entries/suggest-id.ts";
import { type Step, takeInTurn } from "../new/ask-fields.ts";
import { type Asker, BackError, type Option } from "../new/asker.ts";
import type { Complete, Essentials, GivenFacts } from "./gather-facts.ts";

/** What is known of a page whose essentials are not all found. */
export interface Gaps {
  /** What error messages call the page. */
  readonly page: string;
  readonly found: Essentials;
  /** The ids of the outlets that it may be from. */
  readonly candidates: readonly string[];
  /** What the outlet calls itself. */
  readonly outlets: readonly string[];
  /** The headline, by which an editor recognises the page. */
  readonly title: string | null;
  readonly given: GivenFacts;
}

/** The essentials of a report, and the file of its outlet where the record had none. */
export interface Completed {
  readonly facts: Complete;
  readonly newSource: NewEntry | null;
}

/**
 * Completes what was found of a page by asking for all that is missing, one after the other, with what was found.
 *
 * @param asker null where there is nobody to ask.
 * @throws {DeskError} where something is missing and nobody can be asked: all of it at once, with what to type.
 */
export async function askMissing(gaps: Gaps, known: ContentFiles, asker: Asker | null): Promise<Completed> {
  const { found } = gaps;
  const problems = problemsOf(gaps, known);
  if (asker === null || problems.wrong.length > 0) {
    const lines = [...problems.wrong, ...problems.missing].map((line) => `\n  ${line}`).join("");
    const { url, source, day, language } = found;
    if (lines === "" && url !== null && source !== null && day !== null && language !== null)
      return { facts: { url, source, day, language }, newSource: null };
    throw new DeskError(
      `${gaps.page} was not imported, because this could not be found out:${lines}${foundSoFar(gaps)}`,
    );
  }
  return askInTurn(gaps, known, asker);
}

async function askInTurn(gaps: Gaps, known: ContentFiles, asker: Asker): Promise<Completed> {
  const { found } = gaps;
  const about = foundSoFar(gaps).trim();
  let { url, language, day, source } = found;
  let newSource: NewEntry | null = null;
  const ask = (
    key: string,
    question: string,
    problemOf: (answer: string) => string | null,
    initial: string,
  ) => asker.text({ message: `${key}\n${about}\n${question}`, faultOf: problemOf, initial });
  const steps: Step[] = [
    async () => {
      url = await ask("url", "Where is the report?", faultOf(address), url ?? "");
    },
    async () => {
      const question = "Its language, as a tag such as en or hy.";
      language = await ask("language", question, languageProblem, language ?? "");
    },
    async () => {
      const question = "On which day did it come out? For example 2024-06-12.";
      const published = await ask("published", question, faultOf(publicationDay), day?.published ?? "");
      day = { published, note: null, from: "you", others: [] };
    },
    async () => {
      if (url === null || language === null) return;
      const chosen = await askSource(gaps, { url, language }, known, asker);
      newSource = typeof chosen === "string" ? null : chosen;
      source = typeof chosen === "string" ? chosen : chosen.id;
    },
  ];
  const missing = steps.filter(
    (_, index) => [found.url, found.language, found.day, found.source][index] === null,
  );
  for (;;) {
    try {
      await takeInTurn(() => missing);
    } catch (error) {
      // There is nothing before the first question.
      if (!(error instanceof BackError)) throw error;
    }
    if (url !== null && language !== null && day !== null && source !== null)
      return { facts: { url, language, day, source }, newSource };
  }
}

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
  };
}

function faultOf(schema: Schema): (answer: string) => string | null {
  return (answer) => schema.safeParse(answer).error?.issues[0]?.message ?? null;
}

function languageProblem(answer: string): string | null {
  return faultOf(languageSchema)(answer) ?? languageFault(answer);
}

/** Stands among the ids of outlets for one that the record lacks. */
const newOutlet = "";

async function askSource(
  gaps: Gaps,
  { url, language }: { readonly url: string; readonly language: string },
  known: ContentFiles,
  asker: Asker,
): Promise<string | NewEntry> {
  const sources = validEntries(known, "sources");
  const isLikely = (id: string) => gaps.candidates.includes(id);
  const options: Option[] = [
    ...sources.filter(({ id }) => isLikely(id)),
    ...sources.filter(({ id }) => !isLikely(id)),
  ].map(({ id, data }) => ({ value: id, label: data.name, names: data.names.map(({ name }) => name) }));
  const create: Option = { value: newOutlet, label: "An outlet that the record lacks" };
  const ordered = gaps.candidates.length > 0 ? [...options, create] : [create, ...options];
  const chosen = await asker.choose(
    `source\n${foundSoFar(gaps).trim()}\nWhich outlet published it?`,
    ordered,
  );
  if (chosen !== newOutlet) return chosen;
  const name = await asker.text({
    message: "name\nThe outlet’s name as English readers know it.",
    initial: gaps.outlets[0] ?? "",
    faultOf: (answer) => nameProblem(answer, known),
  });
  const data: Record<string, unknown> = { name, homepage: `${new URL(url).origin}/`, language };
  for (const { key, description, value } of formOf("sources")) {
    if (value.type !== "choice") continue;
    data[key] = await asker.choose(
      `${key}\n${description}`,
      value.options.map((option) => ({ value: option, label: option })),
    );
  }
  const id = suggestId("sources", { title: name, language }) ?? new URL(url).hostname.replaceAll(".", "-");
  return { id, file: fileOf("sources", id), text: printEntry("sources", { data }) };
}

function nameProblem(name: string, known: ContentFiles): string | null {
  if (name === "") return "write its name";
  const bearer = bearerOf("sources", name, known);
  return bearer === null ? null : `${bearer.id} has this name already; go back with < and choose it`;
}

/** What was found of a page, so that nothing is lost where something else is missing. */
function foundSoFar({ title, found: { url, source, day, language } }: Gaps): string {
  const parts = [
    title === null ? null : `headline “${title}”`,
    url,
    source,
    day === null ? null : `day ${day.published}`,
    language === null ? null : `language ${language}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `\n  Found so far: ${parts.join(", ")}.`;
}

/** What of a page’s essentials is missing, or given and wrong; each with what to type. */
function problemsOf({ found, candidates, outlets, given }: Gaps, known: ContentFiles) {
  const { url, source, day, language } = found;
  const usual = validEntries(known, "sources").find(({ id }) => id === source)?.data.language;
  return {
    missing: [
      url === null ? "its address: add --url ADDRESS" : null,
      source === null ? missingSource(candidates, { url, language, name: outlets[0] }) : null,
      day === null ? "its day: add --published DAY, such as --published 2024-06-12" : null,
      language === null ? missingLanguage(usual) : null,
    ].filter((line) => line !== null),
    wrong: [
      given.source === undefined ? null : unknownSource("source", given.source, known),
      given.agency === undefined ? null : unknownSource("agency", given.agency, known),
    ].filter((line) => line !== null),
  };
}

function missingSource(
  candidates: readonly string[],
  { url, language, name }: { url: string | null; language: string | null; name: string | undefined },
): string {
  if (candidates.length > 0) return `its outlet: add --source with one of ${candidates.join(", ")}`;
  const command = `npm run new -- ${nounOf("sources")}`;
  const first = "add --source ID, or first the source itself";
  if (url === null) return `its outlet: there is no source; ${first}: ${command}`;
  const { hostname, origin } = new URL(url);
  const flags = `--name '${(name ?? "NAME").replaceAll("'", "’")}' --homepage ${origin}/ --language ${language ?? "TAG"}`;
  const host = hostname.replace(/^www\./, "");
  return `its outlet: no source has a front page at ${host}; add it to \`otherHomepages\` of the outlet’s file, or ${first.replace("add", "give")}:\n    ${command} ${flags}`;
}

function unknownSource(field: string, id: string, known: ContentFiles): string | null {
  const ids = validEntries(known, "sources").map((source) => source.id);
  if (ids.includes(id)) return null;
  return `its ${field}: there is no source “${id}”${didYouMean(id, ids, "add it first: npm run new -- source")}`;
}

function missingLanguage(usual: string | undefined): string {
  const hint = usual === undefined ? ", such as --language en" : `; the outlet’s main language is ${usual}`;
  return `its language: add --language TAG${hint}`;
}
