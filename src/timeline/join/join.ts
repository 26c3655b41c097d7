import { originsOf, outletsOf, voicesOf } from "../attribution.ts";
import { compareInPublication, compareInTime, compareText } from "../dates/order.ts";
import { entitiesOf } from "../entities.ts";
import type { ContentRecord } from "../record.ts";
import { sidesOf } from "../sides.ts";
import {
  dateOf,
  type Phase,
  type Timeline,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
} from "../timeline.ts";
import { JoinedEntities } from "./entities.ts";
import { joinEvents, type UnfinishedEvent } from "./events.ts";
import { RecordError } from "./registry.ts";
import { joinAccounts, joinReports, type UnfinishedReport } from "./reports.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * Joins the record into the timeline: every reference becomes the thing it names, every list is put in
 * order, and what follows from the accounts is worked out. One call serves all pages of a build.
 *
 * @throws {RecordError} with all problems at once, where a reference leads nowhere or two files share an id.
 */
export function joinTimeline(record: ContentRecord): Timeline {
  const problems: string[] = [];
  const entities = new JoinedEntities(record, problems);
  const vocabulary = new Vocabulary(record, problems);
  const reportRegistry = joinReports(record, entities, problems);
  const eventRegistry = joinEvents(record, vocabulary, entities, reportRegistry, problems);
  for (const entry of record.reports) {
    const report = reportRegistry.get(entry.id);
    if (report !== undefined) joinAccounts(entry, report, eventRegistry, entities, vocabulary);
  }
  const reports = reportRegistry.values().toSorted(byPublication);
  const events = eventRegistry.values().toSorted(compareInTime);
  const phases = vocabulary.phases.values();
  const items = joinItems(events, reports, phases, problems);
  if (problems.length > 0) throw new RecordError(problems);

  linkNeighbours<TimelineReport>(reports);
  linkNeighbours<TimelineEvent>(events);
  for (const event of events) completeEvent(event);
  fillMentions(events, reports, entities, vocabulary);
  return {
    phases,
    topics: vocabulary.topics.values().toSorted((a, b) => compareText(a.title, b.title)),
    events,
    reports,
    items,
    ...entities.lists(),
    measures: vocabulary.measures.values().toSorted((a, b) => compareText(a.title, b.title)),
  };
}

function byPublication(a: TimelineReport, b: TimelineReport): number {
  return compareInPublication({ id: a.id, date: a.published }, { id: b.id, date: b.published });
}

/** Events and the reports without accounts, in order of time; such a report belongs to the phase of the event before it. */
function joinItems(
  events: readonly UnfinishedEvent[],
  reports: readonly UnfinishedReport[],
  phases: readonly Phase[],
  problems: string[],
): Timeline["items"] {
  const [firstPhase] = phases;
  if (firstPhase === undefined) throw new Error("The schema of site.yaml asks for at least one phase.");
  const ids = new Set(events.map(({ id }) => id));
  const alone = reports.filter(({ accounts }) => accounts.length === 0);
  for (const { id } of alone) {
    if (ids.has(id)) problems.push(`the report ${id}: an event has the same id; rename one of the files`);
  }
  const items: TimelineItem[] = [...events, ...alone];
  items.sort((a, b) => compareInTime({ id: a.id, date: dateOf(a) }, { id: b.id, date: dateOf(b) }));
  let phase = firstPhase;
  return items.map((item) => {
    if (item.kind === "event") phase = item.phase;
    return { item, phase };
  });
}

interface Linked<Item> {
  previous: Item | null;
  next: Item | null;
}

function linkNeighbours<Item>(items: readonly (Item & Linked<Item>)[]): void {
  for (const [index, item] of items.entries()) {
    item.previous = items[index - 1] ?? null;
    item.next = items[index + 1] ?? null;
  }
}

function completeEvent(event: UnfinishedEvent): void {
  event.accounts.sort((a, b) => byPublication(a.report, b.report));
  event.reports = [...new Set(event.accounts.map(({ report }) => report))];
  event.origins = originsOf(event.reports);
  event.sides = sidesOf(event.reports.map(({ source }) => source));
}

function fillMentions(
  events: readonly UnfinishedEvent[],
  reports: readonly UnfinishedReport[],
  entities: JoinedEntities,
  vocabulary: Vocabulary,
): void {
  for (const event of events) {
    for (const topic of event.topics) vocabulary.eventsOf.get(topic)?.push(event);
    const outlets = event.reports.flatMap(outletsOf);
    for (const entity of new Set([...entitiesOf(event), ...outlets])) {
      entities.mentionsOf(entity).events.push(event);
    }
  }
  for (const report of reports) {
    entities.mentionsOf(report.source).reports.push(report);
    if (report.agency !== null) entities.mentionsOf(report.agency).carried.push(report);
    for (const account of report.accounts) {
      for (const entity of voicesOf(account)) entities.mentionsOf(entity).accounts.push(account);
      for (const figure of account.figures) {
        vocabulary.figuresOf.get(figure.measure)?.push({ figure, account });
      }
    }
  }
}
