import {
  descriptionOf,
  type Entity,
  type Organisation,
  type Person,
  type Place,
  type Source,
} from "./entities.ts";
import { groupByInitial } from "./initials.ts";
import { languageName } from "./languages.ts";
import { filedName } from "./names.ts";
import { sideLabels, sides } from "./sides.ts";
import { counted } from "./words.ts";

/** One entity on an index: its name, and a few words on what it is and how much there is of it. */
export interface IndexLine {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly facts: readonly string[];
}

/** A part of an index under one heading. */
export interface IndexGroup {
  /** Its fragment on the page. */
  readonly anchor: string;
  readonly label: string;
  /** “12 people”. */
  readonly count: string;
  readonly lines: readonly IndexLine[];
}

/** A list up to this length is seen at a glance and needs no letters. */
const longestUnbroken = 20;

/** The index of people (by family name), organisations or places: one list where it is short, else a part for each letter. */
export function linesByInitial(
  entities: readonly (Person | Organisation | Place)[],
  { singular, plural }: { readonly singular: string; readonly plural: string },
): IndexGroup[] {
  const groups =
    entities.length > longestUnbroken
      ? groupByInitial(entities, filedName)
      : [{ initial: "A–Z", items: entities }];
  return groups.map(({ initial, items }) => ({
    anchor: `letter_${initial.toLowerCase()}`,
    label: initial,
    count: counted(items.length, singular, plural),
    lines: items.map((entity) =>
      lineOf(entity, [counted(entity.events.length, "event"), ...wordsOn(entity)]),
    ),
  }));
}

/** The index of outlets and agencies, a part for each side that has any, in the order of the sides. */
export function sourceLinesBySide(sources: readonly Source[]): IndexGroup[] {
  const bySide = Map.groupBy(sources, ({ side }) => side);
  return sides.flatMap((side) => {
    const group = bySide.get(side);
    if (group === undefined) return [];
    return {
      anchor: `side_${side}`,
      label: sideLabels[side],
      count: counted(group.length, "source"),
      lines: group.map((source) => lineOf(source, wordsOnSource(source))),
    };
  });
}

function lineOf({ id, address, name }: Entity, facts: readonly string[]): IndexLine {
  return { id, address, name, facts };
}

function wordsOn(entity: Person | Organisation | Place): string[] {
  const what = descriptionOf(entity);
  return what === null ? [] : [what];
}

/** How many reports it published or lent its text to, and what it is. */
function wordsOnSource({ reports, carried, accounts, what, language }: Source): string[] {
  const counts = [
    reports.length > 0 ? counted(reports.length, "report") : null,
    carried.length > 0 ? `${counted(carried.length, "text")} in other outlets` : null,
  ].filter((count) => count !== null);
  const none = accounts.length > 0 ? "cited by others" : "no report yet";
  return [...(counts.length > 0 ? counts : [none]), what, languageName(language)];
}
