/** The sides an outlet can be edited on, in the order in which pages list them. */
export const sides = ["armenia", "azerbaijan", "russia", "turkiye", "ukraine", "west", "other"] as const;

/** Where an outlet is edited, or for whom a person or body acts. It is no judgement. */
export type Side = (typeof sides)[number];

/** Each side as a page prints it. */
export const sideLabels: Readonly<Record<Side, string>> = {
  armenia: "Armenia",
  azerbaijan: "Azerbaijan",
  russia: "Russia",
  turkiye: "Türkiye",
  ukraine: "Ukraine",
  west: "West",
  other: "Other",
};

/** A side within a sentence: “other” alone would say nothing. */
export function sideInWords(side: Side): string {
  return side === "other" ? "other countries" : sideLabels[side];
}

/** The different sides among some outlets, in the order of {@link sides}. */
export function sidesOf(sources: Iterable<{ readonly side: Side }>): Side[] {
  const present = new Set([...sources].map((source) => source.side));
  return sides.filter((side) => present.has(side));
}
