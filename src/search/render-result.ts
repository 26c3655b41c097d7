import type { PagefindData } from "./pagefind-client.ts";

/** A found page as an item of the result list: its title as a link, its date, a piece of its text. */
export function renderResult({ url, content, excerpt, meta }: PagefindData): HTMLLIElement {
  const item = document.createElement("li");
  const heading = document.createElement("h3");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  heading.append(link);

  const facts = document.createElement("p");
  facts.className = "label";
  facts.textContent = [meta["kind"], meta["date"]].filter((fact) => fact !== undefined).join(" · ");

  const piece = document.createElement("p");
  // Pagefind escapes the text and adds nothing but the marks.
  piece.innerHTML = excerpt;
  const words = piece.textContent;
  if (!content.startsWith(words)) piece.prepend("… ");
  if (!content.endsWith(words)) piece.append(" …");

  item.append(heading, facts, piece);
  return item;
}
