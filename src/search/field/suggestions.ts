import { knownThings } from "../names/known-things.ts";
import { loadNames } from "../names/load-names.ts";
import { matchNames } from "../names/match-names.ts";
import { Combobox } from "./combobox.ts";
import { suggestionOption } from "./suggestion-option.ts";

/** So many suggestions are read at a glance. */
const mostSuggestions = 8;

/**
 * Makes the search field suggest everyone and everything whose name fits what is typed.
 *
 * @param textBefore What stood in the field when it was first used: what was typed since is answered at once.
 * @throws where the names cannot be loaded.
 */
export async function offerSuggestions(field: HTMLInputElement, textBefore: string): Promise<void> {
  const { form } = field;
  if (form === null) throw new Error("The search field stands in no form.");
  // The form leads to the search page, which stands right below the site's root.
  const base = new URL("..", form.action).pathname;
  const things = knownThings(await loadNames(base));
  const combobox = new Combobox(field, form, (text) =>
    matchNames(things, text, mostSuggestions).map((match) => suggestionOption(match, base)),
  );
  if (field.value !== textBefore) combobox.update();
}
