import type { Entity } from "./entities.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** A name shorter than this is too likely to be part of another word to be looked for in running text. */
const shortestNameInText = 4;

/** Every name of an entity, the neutral one first, each once. */
export function allNames(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.names.map(({ name }) => name)])];
}

/** Everyone and everything an event's page names: what it lists, its outlets and agencies, whose word its accounts are. */
export function mentionedOnEvent(event: TimelineEvent): Entity[] {
  return unique([
    ...event.places,
    ...event.people,
    ...event.organisations,
    ...event.reports.flatMap(outletsOf),
    ...event.accounts.flatMap(voicesOf),
  ]);
}

/**
 * Everyone and everything a report's page names: its outlet and agency, whose word its accounts are,
 * and those entities of its events that its own text names.
 */
export function mentionedOnReport(report: TimelineReport): Entity[] {
  const text = [report.title, report.text, ...report.accounts.map(({ says }) => says)].join("\n");
  const listed = report.accounts.flatMap(({ event }) => [
    ...event.places,
    ...event.people,
    ...event.organisations,
  ]);
  return unique([
    ...outletsOf(report),
    ...report.accounts.flatMap(voicesOf),
    ...listed.filter((entity) => isNamedIn(entity, text)),
  ]);
}

/** All names of some entities in one line, for the search index. */
export function namesLine(entities: readonly Entity[]): string {
  return [...new Set(entities.flatMap(allNames))].join(" · ");
}

function isNamedIn(entity: Entity, text: string): boolean {
  return allNames(entity).some((name) => name.length >= shortestNameInText && text.includes(name));
}

function outletsOf({ source, agency }: TimelineReport): Entity[] {
  return agency === null ? [source] : [source, agency];
}

function voicesOf({ by, quotation }: Account): Entity[] {
  return quotation === null ? [...by] : [...by, quotation.speaker];
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}
