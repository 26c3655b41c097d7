/** What is known of a report from its page, and what the record suggests. */
export interface DraftFacts {
  readonly title: string | null;
  readonly source: string;
  readonly agency: string | null;
  readonly url: string;
  readonly published: string;
  readonly publishedNote: string | null;
  readonly language: string;
  /** What could not be decided, for the editor. */
  readonly doubts: readonly string[];
  /** Ids of what the article names, the most often named first. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Ids of events of the week before. */
  readonly events: readonly string[];
}
