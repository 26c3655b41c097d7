import type { NamesData } from "../../exports/names-data.ts";
import { loadOnce } from "../load-once.ts";

/**
 * Loads the names file of the built site, once, when it is first needed.
 *
 * @param base The path the site stands under, with a slash at its end.
 * @throws where it cannot be had or is no names file; the next call tries again.
 */
export const loadNames = loadOnce(load);

async function load(base: string): Promise<NamesData> {
  const answer = await fetch(`${base}search/names.json`);
  if (!answer.ok) throw new Error(`The names file could not be loaded: ${answer.status}.`);
  const names: unknown = await answer.json();
  if (!isNamesData(names)) throw new Error("The names file is not what the build writes.");
  return names;
}

/** Looks no deeper than to tell the file from an error page: what is in it, the build wrote. */
function isNamesData(value: unknown): value is NamesData {
  return typeof value === "object" && value !== null && "kinds" in value && "things" in value;
}
