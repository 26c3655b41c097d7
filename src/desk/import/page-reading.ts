/** Something that a page says of itself, and where it says it. */
export interface Finding {
  readonly value: string;
  /** As an editor is told of it: `JSON-LD headline`. */
  readonly from: string;
}

/** What a page says of itself, in the order in which it is to be believed; nothing is judged yet. */
export interface PageReading {
  readonly titles: readonly Finding[];
  /** Days and moments of publication in the metadata. */
  readonly moments: readonly Finding[];
  /** The same, where readers see it. */
  readonly printedMoments: readonly Finding[];
  readonly languages: readonly Finding[];
  readonly addresses: readonly Finding[];
  /** What the outlet calls itself. */
  readonly outlets: readonly string[];
  /** Who is named as the author. */
  readonly bylines: readonly string[];
  /** The words of the article. They serve to find names, and never go into a file. */
  readonly text: string;
}
