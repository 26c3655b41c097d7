import type { Source } from "../timeline/entities.ts";
import { sourceLists } from "../timeline/lists/lists.ts";
import { loadSite } from "./load-timeline.ts";

/** The links to the sections that only the page of an outlet has, with how much is in each. */
export async function sourceContents(
  source: Source,
): Promise<{ readonly href: string; readonly text: string; readonly count: number }[]> {
  const { figuresApart, timeline } = await loadSite();
  const distinctions = sourceLists(timeline).get(source)?.distinctions ?? [];
  return [
    { href: "#section_reports", text: "Its reports", count: source.reports.length },
    { href: "#section_carried", text: "Its texts in other outlets", count: source.carried.length },
    ...distinctions.map(({ section: { anchor, title, events } }) => ({
      href: `#${anchor}`,
      text: title,
      count: events.length,
    })),
    {
      href: "#section_figures",
      text: "Figures where it stands apart",
      count: figuresApart.get(source)?.length ?? 0,
    },
  ];
}
