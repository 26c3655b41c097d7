/** Where outlets are edited or by whom they are run, as `site.yaml` lists it. It is no judgement. */
export interface Side {
  readonly id: string;
  readonly title: string;
  /** The title within a sentence: “other countries” where “other” alone would say nothing. */
  readonly inSentence: string;
  /** Which outlets belong to it. */
  readonly description: string;
  /** Its place in the list, from 1: pages give each a mark and a colour by it. */
  readonly number: number;
}

/** The different sides among some outlets, in the order of `site.yaml`. */
export function sidesOf(sources: Iterable<{ readonly side: Side }>): Side[] {
  const present = new Set([...sources].map(({ side }) => side));
  return [...present].toSorted((a, b) => a.number - b.number);
}
