import { originsOf, outletsOf, voicesOf } from "../attribution.ts";
import { compareInPublication, compareInTime, compareText } from "../dates/order.ts";
import { type Entity, entitiesOf } from "../entities.ts";
import { groupByEach, linkNeighbours } from "../groups.ts";
import type { ContentRecord } from "../record.ts";
import { sidesOf } from "../sides.ts";
import {
  dateOf,
  type Phase,
  type Timeline,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
  type Topic,
} from "../timeline.ts";
import { translationsOf } from "../translations.ts";
import { JoinedRecord, type UnfinishedEvent } from "./record.ts";
import { RecordError } from "./registry.ts";

/**
 * Joins the record into the timeline: every reference becomes the thing it names, every list is put in
 * order, and what follows from the accounts is worked out. One call serves all pages of a build.
 *
 * @throws {RecordError} with all problems at once, where a reference leads nowhere or two files share an id.
 */
export function joinTimeline(record: ContentRecord): Timeline {
  const joined = new JoinedRecord(record);
  const { problems, entities } = joined;
  const reports = joined.reports.values().toSorted(byPublication);
  const events = joined.events.values().toSorted(compareInTime);
  const phases = joined.phases.values();
  const items = joinItems(events, reports, phases, problems);
  if (problems.length > 0) throw new RecordError(problems);

  linkNeighbours<TimelineReport>(reports);
  linkNeighbours<TimelineEvent>(events);
  for (const event of events) completeEvent(event);
  addMentions(joined, events, reports);
  return {
    translations: translationsOf(record),
    phases,
    sides: joined.sides.values(),
    topics: joined.topics.values().toSorted((a, b) => compareText(a.title, b.title)),
    events,
    reports,
    items,
    ...entities.lists(),
    measures: joined.measures.values().toSorted((a, b) => compareText(a.title, b.title)),
  };
}

function byPublication(a: TimelineReport, b: TimelineReport): number {
  return compareInPublication({ id: a.id, date: a.published }, { id: b.id, date: b.published });
}

/** Events and the reports without accounts, in order of time; such a report belongs to the phase of the event before it. */
function joinItems(
  events: readonly TimelineEvent[],
  reports: readonly TimelineReport[],
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
  const datedAs = (item: TimelineItem) =>
    item.kind === "event" ? item : { id: item.id, date: dateOf(item) };
  items.sort((a, b) => compareInTime(datedAs(a), datedAs(b)));
  let phase = firstPhase;
  return items.map((item) => {
    if (item.kind === "event") phase = item.phase;
    return { item, phase };
  });
}

function completeEvent(event: UnfinishedEvent): void {
  event.accounts.sort((a, b) => byPublication(a.report, b.report));
  event.reports = [...new Set(event.accounts.map(({ report }) => report))];
  event.origins = originsOf(event.reports);
  event.sides = sidesOf(event.reports.map(({ source }) => source));
  event.see = [...new Set(event.see)].toSorted(compareInTime);
}

/** Gives everything the lists of what mentions it: events in order of time, all others in order of publication. */
function addMentions(
  { entities, topics, measures }: JoinedRecord,
  events: readonly TimelineEvent[],
  reports: readonly TimelineReport[],
): void {
  const accounts = reports.flatMap((report) => report.accounts);
  const eventsOf = groupByEach<TimelineEvent, Entity>(
    events,
    (event) => new Set([...entitiesOf(event), ...event.reports.flatMap(outletsOf)]),
  );
  const accountsOf = groupByEach(accounts, voicesOf);
  const reportsOf = Map.groupBy<Entity, TimelineReport>(reports, ({ source }) => source);
  const carriedOf = Map.groupBy<Entity | null, TimelineReport>(reports, ({ agency }) => agency);
  for (const entity of entities.values()) {
    entity.events = eventsOf.get(entity) ?? [];
    entity.accounts = accountsOf.get(entity) ?? [];
    entity.reports = reportsOf.get(entity) ?? [];
    entity.carried = carriedOf.get(entity) ?? [];
  }
  const eventsOn = groupByEach<TimelineEvent, Topic>(events, (event) => event.topics);
  for (const topic of topics.values()) topic.events = eventsOn.get(topic) ?? [];
  const given = accounts.flatMap((account) => account.figures.map((figure) => ({ figure, account })));
  const givenFor = Map.groupBy(given, ({ figure }) => figure.measure);
  for (const measure of measures.values()) measure.given = givenFor.get(measure) ?? [];
}
