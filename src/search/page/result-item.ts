import { excerptOf } from "./excerpt.ts";
import type { PagefindData } from "./pagefind-client.ts";

/** A found page as an item of the result list: its date, its title as a link, what it is and where, and the piece of its text that was looked for. */
export function resultItem({ url, content, meta }: PagefindData, query: string): HTMLLIElement {
  const item = document.createElement("li");

  const date = document.createElement("p");
  date.className = "label";
  date.textContent = meta["date"] ?? "";

  const heading = document.createElement("h3");
  const link = document.createElement("a");
  link.href = url;
  const title = document.createElement("bdi");
  title.textContent = meta["title"] ?? url;
  // The language of a headline; what we wrote ourselves is in the page's own.
  if (meta["language"] !== undefined) title.lang = meta["language"];
  link.append(title);
  heading.append(link);

  const facts = document.createElement("p");
  facts.className = "label";
  facts.textContent = [meta["kind"], meta["source"], meta["places"]]
    .filter((fact) => fact !== undefined && fact !== "")
    .join(" · ");

  const piece = document.createElement("p");
  piece.append(
    ...excerptOf(content, query, meta["names"] ?? "").map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement("mark");
      mark.textContent = text;
      return mark;
    }),
  );

  const what = document.createElement("div");
  what.append(heading);
  if (meta["translation"] !== undefined) {
    const translation = document.createElement("p");
    translation.className = "label";
    translation.textContent = `In our translation: ${meta["translation"]}`;
    what.append(translation);
  }
  what.append(facts, piece);
  item.append(date, what);
  return item;
}
