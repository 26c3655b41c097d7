import { counted } from "../../timeline/words.ts";
import type { NameMatch } from "../names/match-names.ts";

/**
 * A suggestion: the name that was found, the neutral name where that is another, what kind of thing it
 * is, and in how many events. A link, so that it can be opened as links can.
 *
 * @param base The path the site stands under, with a slash at its end.
 */
export function suggestionOption({ thing, matched }: NameMatch, base: string): HTMLAnchorElement {
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

/** A name may be written from right to left; what stands around it is not. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement("bdi");
  element.textContent = name;
  return element;
}
