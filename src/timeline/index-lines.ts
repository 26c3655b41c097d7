import type { EntityCollection } from "../schema/kinds.ts";
import { entityKinds, kinds } from "../schema/kinds.ts";
import { descriptionOf, type Entity } from "./entities.ts";
import { type Group, groupByHeading, initialHeading } from "./groups.ts";
import { languageName } from "./languages.ts";
import { filedName } from "./names.ts";
import type { Topic } from "./timeline.ts";
import { counted } from "./words.ts";

/** One entity or topic on an index: its name, and a few words on what it is and how much there is of it. */
export interface IndexLine {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly facts: readonly string[];
}

/** A group of an index, under one heading. */
export type IndexGroup = Group<IndexLine> & {
  /** “12 people”. */
  readonly count: string;
};

/** A list of up to so many entities is seen at a glance and needs no letters. */
const longestUnbroken = 20;

/** The index of entities of one kind, divided as its row in the table of kinds says. */
export function indexGroups(kind: EntityCollection, entities: readonly Entity[]): IndexGroup[] {
  const { groupedBy, singular } = entityKinds[kind];
  const groups = groupedBy === "side" ? groupsBySide(entities) : groupsByInitial(entities);
  return groups.map(({ anchor, label, items }) => ({
    anchor,
    label,
    count: counted(items.length, singular, kind),
    items: items.map((entity) =>
      lineOf(entity, groupedBy === "side" ? reportCounts(entity) : [counted(entity.events.length, "event")]),
    ),
  }));
}

/** The index of topics: one list, in their order. */
export function topicGroups(topics: readonly Topic[]): IndexGroup[] {
  const lines = topics.map(({ id, address, title, description, events }) => ({
    id,
    address,
    name: title,
    facts: [counted(events.length, "event"), description],
  }));
  const count = counted(lines.length, kinds.topics.singular);
  return [{ anchor: "all_topics", label: "All topics", count, items: lines }];
}

/** One group if the index is short, else one for each letter. */
function groupsByInitial(entities: readonly Entity[]): Group<Entity>[] {
  return entities.length > longestUnbroken
    ? groupByHeading(entities, (entity) => initialHeading(filedName(entity)))
    : [{ anchor: "letter_a–z", label: "A–Z", items: entities }];
}

/** A group for each side that has any, in the order of the sides. */
function groupsBySide(entities: readonly Entity[]): Group<Entity>[] {
  const bySide = Map.groupBy(entities, ({ side }) => side);
  return [...bySide]
    .toSorted(([a], [b]) => (a?.number ?? Number.POSITIVE_INFINITY) - (b?.number ?? Number.POSITIVE_INFINITY))
    .map(([side, items]) =>
      side === undefined
        ? { anchor: "without_side", label: "No side", items }
        : { anchor: `side_${side.id}`, label: side.title, items },
    );
}

function lineOf(entity: Entity, counts: readonly string[]): IndexLine {
  const { id, address, name, language } = entity;
  const words = [descriptionOf(entity), language === undefined ? null : languageName(language)];
  return { id, address, name, facts: [...counts, ...words.filter((word) => word !== null)] };
}

/** How many reports an outlet published or lent its text to. */
function reportCounts({ reports, carried, accounts }: Entity): string[] {
  const counts = [
    reports.length > 0 ? counted(reports.length, "report") : null,
    carried.length > 0 ? `${counted(carried.length, "text")} in other outlets` : null,
  ].filter((count) => count !== null);
  const none = accounts.length > 0 ? "cited by others" : "no report yet";
  return counts.length > 0 ? counts : [none];
}
