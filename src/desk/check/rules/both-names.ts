import { plainText } from "../../../timeline/text.ts";
import { type ContentFiles, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** What joins the names of a place that goes by two: “Biel / Bienne”. */
const joint = " / ";

/**
 * A place whose neutral name joins two names stands under both where a title, a text or an introduction first names
 * it, so that none of them takes a side. This is the naming policy that `site.yaml` states to readers. The accounts
 * of reports keep the name that the report uses.
 */
export const bothNamesRule: Rule = (files) => {
  const finder = new PairFinder(files);
  for (const { file, data } of validEntries(files, "events")) {
    for (const message of finder.faultsIn(data.title)) file.warn(["title"], "both-names", message);
    for (const message of finder.faultsIn(plainText(file.bodyText))) {
      file.noteAt(file.textStart, "warning", "both-names", message);
    }
  }
  for (const { file, data } of validEntries(files, "site")) {
    // One text in parts: a name that a part pairs is known in the next.
    for (const message of finder.faultsIn(data.standfirst.map(({ says }) => says).join(" "))) {
      file.warn(["standfirst"], "both-names", message);
    }
    for (const [index, { introduction = "" }] of data.phases.entries()) {
      for (const message of finder.faultsIn(introduction)) {
        file.warn(["phases", index, "introduction"], "both-names", message);
      }
    }
  }
};

/** Finds places that a text names by one name where they go by two. */
class PairFinder {
  /** The place whose name each form is; null for what is no such place. */
  readonly #places = new Map<string, string | null>();
  readonly #anyForm: RegExp;

  constructor(files: ContentFiles) {
    const places = validEntries(files, "places").map(({ data }) => data);
    const joined = places.filter(({ name }) => name.includes(joint));
    // First the names of others, which may contain one of a pair: the Biel valley is no town of Biel.
    for (const { name, names } of places.filter((place) => !joined.includes(place))) {
      for (const form of [name, ...names.map((other) => other.name)]) this.#places.set(form, null);
    }
    for (const { name, names } of joined) {
      for (const form of [...fullNames(name), ...names.map((other) => other.name)]) this.#add(form, name);
    }
    for (const { name } of joined) for (const form of bareNames(name)) this.#add(form, name);
    const longestFirst = [...this.#places.keys()].toSorted((a, b) => b.length - a.length);
    const anyForm = longestFirst.map((form) => RegExp.escape(form)).join("|");
    this.#anyForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyForm})(?![\\p{L}\\p{N}])`, "gu");
  }

  #add(form: string, name: string): void {
    if (!this.#places.has(form)) this.#places.set(form, name);
  }

  /** What is to be said of a text, a message for each place that it first names by one name alone. */
  faultsIn(text: string): string[] {
    const seen = new Set<string>();
    return [...text.matchAll(this.#anyForm)].flatMap(({ 0: form, index }) => {
      const place = this.#places.get(form) ?? null;
      if (place === null || seen.has(place)) return [];
      seen.add(place);
      const isJoined =
        text.slice(0, index).endsWith(joint) || text.slice(index + form.length).startsWith(joint);
      return isJoined ? [] : `“${form}” has two names; write “${place}” where the text first names it`;
    });
  }
}

/** The two names of a place in full: “Biel district” and “Bienne district” of “Biel / Bienne district”. */
function fullNames(name: string): string[] {
  const common = /(?: \p{Ll}+)*$/u.exec(name)?.[0] ?? "";
  return bareNames(name).map((bare) => bare + common);
}

/** The two names without what they have in common. */
function bareNames(name: string): string[] {
  return name.replace(/(?: \p{Ll}+)+$/u, "").split(joint);
}
