import type { Source } from "../timeline/entities.ts";
import { type DistinctionSection, distinctionSections } from "../timeline/source-sections.ts";
import { loadSite } from "./load-timeline.ts";

/** What an outlet alone reported and what it was first on, a section each. */
export async function distinctionsOf(source: Source): Promise<DistinctionSection[]> {
  const { sourceRecords } = await loadSite();
  const record = sourceRecords.get(source);
  return record === undefined ? [] : distinctionSections(source, record);
}

/** The links to the sections that only the page of an outlet has, with how much is in each. */
export async function sourceContents(
  source: Source,
): Promise<{ readonly href: string; readonly text: string; readonly count: number }[]> {
  const { figuresApart } = await loadSite();
  const distinctions = await distinctionsOf(source);
  return [
    { href: "#section_reports", text: "Its reports", count: source.reports.length },
    { href: "#section_carried", text: "Its texts in other outlets", count: source.carried.length },
    ...distinctions.map(({ anchor, title, events }) => ({
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
