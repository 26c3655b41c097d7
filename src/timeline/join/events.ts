import { addresses } from "../addresses.ts";
import { parseDate } from "../dates/parse.ts";
import type { ContentRecord } from "../record.ts";
import { firstSentence, plainText } from "../text.ts";
import type { Account, Dispute, TimelineEvent } from "../timeline.ts";
import type { JoinedEntities } from "./entities.ts";
import { type Mutable, Registry } from "./registry.ts";
import type { UnfinishedReport } from "./reports.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An event that is not finished, with the list of its accounts to be filled. */
export type UnfinishedEvent = Mutable<TimelineEvent> & { accounts: Account[] };

/** The events with what they list, still without accounts, what follows from them, and neighbours. */
export function joinEvents(
  record: ContentRecord,
  vocabulary: Vocabulary,
  entities: JoinedEntities,
  reports: Registry<UnfinishedReport>,
  problems: string[],
): Registry<UnfinishedEvent> {
  const events = new Registry<UnfinishedEvent>("event", problems);
  for (const entry of record.events) {
    events.add(entry.id, joinEvent(entry, vocabulary, entities, reports, problems), entry.file);
  }
  return events;
}

function joinEvent(
  { id, data, body, file }: ContentRecord["events"][number],
  vocabulary: Vocabulary,
  entities: JoinedEntities,
  reports: Registry<UnfinishedReport>,
  problems: string[],
): UnfinishedEvent {
  const text = plainText(body);
  if (text === "") problems.push(`${file}: the event has no text; tell of it below the front matter`);
  return {
    kind: "event",
    id,
    address: addresses.event(id),
    file,
    title: data.title,
    date: parseDate(data.date),
    dateNote: data.dateNote ?? null,
    phase: vocabulary.phase(data.phase, file),
    topics: vocabulary.topics.findAll(data.topics, file, "topics"),
    major: data.major,
    text,
    firstSentence: firstSentence(text),
    ...entities.ofEvent(data, file),
    accounts: [],
    reports: [],
    origins: [],
    sides: [],
    disputes: data.disputes.map((dispute) => joinDispute(dispute, reports, file)),
    corrections: data.corrections.map(({ date, what }) => ({ date: parseDate(date), what })),
    previous: null,
    next: null,
  };
}

type SchemaDispute = ContentRecord["events"][number]["data"]["disputes"][number];

function joinDispute(dispute: SchemaDispute, reports: Registry<UnfinishedReport>, file: string): Dispute {
  return {
    question: dispute.question,
    about: dispute.about,
    positions: dispute.positions.map(({ says, reports: ids }) => ({
      says,
      reports: reports.findAll(ids, file, "disputes"),
    })),
  };
}
