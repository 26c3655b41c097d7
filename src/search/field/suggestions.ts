import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";
import { matchNames, type NameMatch } from "../match-names.ts";
import { loadThings } from "../names.ts";
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
      const things = await loadThings(base);
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

/** A link with the name that matched, the neutral name if that differs, the kind of thing and its number of events. */
function suggestionOption({ thing, matched }: NameMatch, base: string): HTMLAnchorElement {
  const { name, kind, eventCount, path } = thing;
  // `bdi` isolates names that are written from right to left.
  const neutralName = matched === name ? [] : [" → ", element("bdi", {}, name)];
  const facts = eventCount === 0 ? kind : `${kind}, ${counted(eventCount, "event")}`;
  return element(
    "a",
    { role: "option", href: base + path, tabindex: "-1" },
    element("span", {}, element("bdi", {}, matched), ...neutralName),
    " ",
    element("span", { class: "facts" }, facts),
  );
}
