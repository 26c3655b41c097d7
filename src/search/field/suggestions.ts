import { counted } from "../../timeline/words.ts";
import { knownThings } from "../names/known-things.ts";
import { loadNames } from "../names/load-names.ts";
import { matchNames, type NameMatch } from "../names/match-names.ts";
import { Combobox } from "./combobox.ts";
import styles from "./suggestions.css?inline";

const maxSuggestions = 8;

const field = document.querySelector("#site_search");
if (field instanceof HTMLInputElement && field.form !== null) suggest(field, field.form);

/** Makes the search field suggest people, places … whose names match what is typed, as soon as their names are loaded. */
function suggest(field: HTMLInputElement, form: HTMLFormElement): void {
  // The form’s action is the search page, directly below the site’s root.
  const base = new URL("..", form.action).pathname;
  let isReady = false;
  field.addEventListener("focus", offer);
  void offer();

  async function offer(): Promise<void> {
    if (isReady) return;
    isReady = true;
    try {
      const things = knownThings(await loadNames(base));
      document.adoptedStyleSheets.push(styleSheet());
      const combobox = new Combobox(field, form, (text) =>
        matchNames(things, text, maxSuggestions).map((match) => suggestionOption(match, base)),
      );
      if (field.dataset["typed"] !== undefined) combobox.update();
    } catch {
      // The field works as without scripts, and the next use tries again.
      isReady = false;
      for (const name of ["role", "aria-autocomplete", "aria-expanded"]) field.removeAttribute(name);
    }
  }
}

function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/**
 * A link with the name that matched, the neutral name if that differs, the kind of thing and its number of events.
 *
 * @param base the path of the site, with a slash at the end.
 */
function suggestionOption({ thing, matched }: NameMatch, base: string): HTMLAnchorElement {
  const { name, kind, eventCount, path } = thing;
  const option = document.createElement("a");
  option.setAttribute("role", "option");
  option.href = base + path;
  option.tabIndex = -1;
  const names = document.createElement("span");
  names.append(nameElement(matched));
  if (matched !== name) names.append(" → ", nameElement(name));
  const facts = document.createElement("span");
  facts.className = "facts";
  facts.textContent = eventCount === 0 ? kind : `${kind}, ${counted(eventCount, "event")}`;
  option.append(names, " ", facts);
  return option;
}

/** Isolates names that are written from right to left. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement("bdi");
  element.textContent = name;
  return element;
}
