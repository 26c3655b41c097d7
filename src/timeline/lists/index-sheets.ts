import { entityCollections, type KindName } from "../../schema/kind-lists.ts";
import { kinds } from "../../schema/kinds.ts";
import { type IndexGroup, type IndexLine, indexGroups, topicGroups } from "../index-lines.ts";
import type { Timeline } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByGroup, cutByNumber } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** An index of names with its pages. */
export interface IndexPages {
  readonly kind: Exclude<KindName, "measures">;
  /** The parts under headings of an index that stands whole on one page. */
  readonly groups: readonly IndexGroup[];
  /** The index; a page for each group where it is long. */
  readonly sheet: Sheet<IndexLine>;
}

/** The indexes of all kinds of entities, by first letter or by side, and of topics. */
export function indexes(timeline: Timeline): IndexPages[] {
  return [
    ...entityCollections.map((kind) => indexOf(kind, indexGroups(kind, timeline[kind]))),
    indexOf("topics", topicGroups(timeline.topics)),
  ];
}

/** The addresses of all pages of all indexes. */
export function indexAddresses(timeline: Timeline): string[] {
  return indexes(timeline).flatMap(({ sheet }) => allSheets(sheet).map(({ address }) => address));
}

function indexOf(kind: IndexPages["kind"], groups: readonly IndexGroup[]): IndexPages {
  const { address, title } = kinds[kind];
  const parts = groups.map(({ anchor, label, lines }) => ({ anchor, label, items: lines }));
  const all = groups.flatMap(({ lines }) => lines);
  // Topics are few: site.yaml lists them.
  const cut =
    kind === "topics"
      ? cutByNumber<IndexLine>(all.length + 1)
      : cutByGroup<IndexLine>(() => parts, capacities.names);
  return { kind, groups, sheet: sheetsOf(cut(all, { address, label: title, anchor: "all" })) };
}
