import type { Differences } from "../timeline/comparison/differences.ts";
import type { Coverage } from "../timeline/coverage.ts";
import type { ContentRecord } from "../timeline/record.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { UrlOf } from "./json-data.ts";

/** What is exported, and where it is published. */
export interface ExportedSite {
  readonly texts: ContentRecord["site"];
  readonly timeline: Timeline;
  readonly coverage: Coverage;
  readonly differences: Differences;
  /** Gives the path of a page or file with the path of the site. */
  readonly href: UrlOf;
  /** Gives the whole address. */
  readonly urlOf: UrlOf;
  /** The picture that networks show for an event or, without one, for the site; null where they are switched off. */
  readonly pictureOf: (event: Timeline["events"][number] | null) => string | null;
}

/** A file of the site for programs. */
export interface PublishedFile {
  /** Its path from the site’s root. */
  readonly address: string;
  readonly mediaType: string;
  readonly content: () => string;
}
