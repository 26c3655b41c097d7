import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";
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
 * Hands out the found pages one after another. An event comes with all reports of it that were found, and before them,
 * where it was found itself; a report that belongs to no event in the list stands alone.
 */
export class GroupedResults {
  readonly #index: PageIndex;
  readonly #pages: ReadonlyMap<string, FoundPage>;
  readonly #isGrouped: boolean;
  readonly #waiting: FoundPage[];
  readonly #shown = new Set<string>();
  #isTaking = false;

  constructor(index: PageIndex, pages: readonly FoundPage[], isGrouped: boolean) {
    this.#index = index;
    this.#pages = new Map(pages.map((page) => [page.id, page]));
    this.#isGrouped = isGrouped;
    this.#waiting = [...pages];
  }

  /** Whether there are more. */
  get hasMore(): boolean {
    return this.#waiting.some(({ id }) => !this.#shown.has(id));
  }

  /** The next groups, at most so many. */
  async take(count: number): Promise<Group[]> {
    if (this.#isTaking) return [];
    this.#isTaking = true;
    try {
      const groups: Group[] = [];
      while (groups.length < count && this.hasMore) {
        const next = this.#waiting.filter(({ id }) => !this.#shown.has(id)).slice(0, count - groups.length);
        const data = await this.#index.load(next.map(({ id }) => id));
        for (const [place, page] of next.entries()) {
          const loaded = data[place];
          if (loaded !== undefined && !this.#shown.has(page.id))
            groups.push(await this.#groupOf(page, loaded));
        }
      }
      return groups;
    } finally {
      this.#isTaking = false;
    }
  }

  async #groupOf(page: FoundPage, data: PagefindData): Promise<Group> {
    this.#shown.add(page.id);
    const event = data.filters["event"]?.[0];
    if (!this.#isGrouped || event === undefined) return { page, data, reports: [] };
    const ids = await this.#index.within({ event: { any: [event] } });
    const found = [...this.#pages.values()].filter(
      ({ id }) => ids.has(id) && (id === page.id || !this.#shown.has(id)),
    );
    const events = await this.#index.within({ kind: { any: ["event"] } });
    const head = found.find(({ id }) => events.has(id));
    if (head === undefined) return { page, data, reports: [] };
    const reports = found.filter(({ id }) => id !== head.id);
    for (const { id } of found) this.#shown.add(id);
    const [headData = data] = head.id === page.id ? [data] : await this.#index.load([head.id]);
    return { page: head, data: headData, reports };
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
  const list = element("ol", { class: "results" });
  const summary = element("summary", {}, `and ${counted(reports.length, "report")} of it`);
  const details = element("details", { class: "reports" }, summary, list);
  details.addEventListener(
    "toggle",
    async () => {
      const pages = await index.load(reports.map(({ id }) => id));
      list.append(
        ...pages.map((report, place) => resultItem(report, concepts, reports[place]?.missing ?? [])),
      );
    },
    { once: true },
  );
  item.lastElementChild?.append(details);
  return item;
}
