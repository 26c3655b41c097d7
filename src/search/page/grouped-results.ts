import { counted } from "../../timeline/words.ts";
import { element, fillWhenOpened } from "../browser.ts";
import type { Concept } from "../query/concepts.ts";
import type { FoundPage } from "./find.ts";
import type { PagefindData, PageIndex } from "./page-index.ts";
import { resultItem } from "./results.ts";

/** A result as the list shows it: a page, and below an event the reports of it that were found too. */
export interface Group {
  readonly page: FoundPage;
  readonly data: PagefindData;
  readonly reports: readonly FoundPage[];
}

/**
 * Hands out the found pages one after another. An event comes with the reports of it that were found and are not shown
 * yet; a report that has more of the query than its event comes before it, alone.
 */
export class GroupedResults {
  readonly #index: PageIndex;
  readonly #pages: readonly FoundPage[];
  readonly #isGrouped: boolean;
  readonly #shown = new Set<string>();
  #isTaking = false;

  constructor(index: PageIndex, pages: readonly FoundPage[], isGrouped: boolean) {
    this.#index = index;
    this.#pages = pages;
    this.#isGrouped = isGrouped;
  }

  /** Whether there are more. */
  get hasMore(): boolean {
    return this.#pages.some(({ id }) => !this.#shown.has(id));
  }

  /** The groups of the next pages, at most so many: fewer where reports join their event, none if others are being taken. */
  async take(count: number): Promise<Group[]> {
    if (this.#isTaking) return [];
    this.#isTaking = true;
    try {
      const groups: Group[] = [];
      const next = this.#pages.filter(({ id }) => !this.#shown.has(id)).slice(0, count);
      const data = await this.#index.load(next.map(({ id }) => id));
      for (const [place, page] of next.entries()) {
        const loaded = data[place];
        if (loaded !== undefined && !this.#shown.has(page.id)) groups.push(await this.#groupOf(page, loaded));
      }
      return groups;
    } finally {
      this.#isTaking = false;
    }
  }

  async #groupOf(page: FoundPage, data: PagefindData): Promise<Group> {
    this.#shown.add(page.id);
    const [event] = data.filters["event"] ?? [];
    if (!this.#isGrouped || event === undefined || data.filters["kind"]?.includes("event") !== true) {
      return { page, data, reports: [] };
    }
    const ids = await this.#index.within({ event: { any: [event] } });
    const reports = this.#pages.filter(({ id }) => ids.has(id) && !this.#shown.has(id));
    for (const { id } of reports) this.#shown.add(id);
    return { page, data, reports };
  }
}

/** A group as an item of the list; its reports are loaded when they are opened. */
export function groupItem(
  { page, data, reports }: Group,
  index: PageIndex,
  concepts: readonly Concept[],
): HTMLLIElement {
  const item = resultItem(data, concepts, page.missing);
  if (reports.length === 0) return item;
  const summary = element("summary", {}, `and ${counted(reports.length, "report")} of it`);
  const details = element("details", { class: "reports" }, summary);
  fillWhenOpened(details, async () => {
    const pages = await index.load(reports.map(({ id }) => id));
    const items = pages.map((report, place) => resultItem(report, concepts, reports[place]?.missing ?? []));
    return element("ol", { class: "results" }, ...items);
  });
  item.lastElementChild?.append(details);
  return item;
}
