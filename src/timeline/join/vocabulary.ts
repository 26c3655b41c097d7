import { addressOf } from "../../schema/collections.ts";
import type { ContentRecord } from "../record.ts";
import type { GivenFigure, Measure, Phase, TimelineEvent, Topic } from "../timeline.ts";
import { Registry } from "./registry.ts";

/** Where phases and topics are written. */
const siteFile = "content/site.yaml";

/** The phases and topics of site.yaml, and the measures. */
export class Vocabulary {
  readonly phases: Registry<Phase>;
  readonly topics: Registry<Topic>;
  readonly measures: Registry<Measure>;
  /** The list of each topic’s events, to be filled. */
  readonly eventsOf = new Map<Topic, TimelineEvent[]>();
  /** The list of each measure’s figures, to be filled. */
  readonly figuresOf = new Map<Measure, GivenFigure[]>();

  constructor(record: ContentRecord, problems: string[]) {
    this.phases = new Registry("phase", problems);
    this.topics = new Registry("topic", problems);
    this.measures = new Registry("measure", problems);
    for (const { id, title, introduction } of record.site.phases) {
      this.phases.add(id, { id, title, introduction: introduction ?? null }, siteFile);
    }
    for (const { id, title, description } of record.site.topics) {
      const events: TimelineEvent[] = [];
      const topic: Topic = { id, address: addressOf("topics", id), title, description, events };
      this.eventsOf.set(topic, events);
      this.topics.add(id, topic, siteFile);
    }
    for (const { id, data, file } of record.measures) {
      const given: GivenFigure[] = [];
      const { title, question, unit, unitOfOne = unit, overTime } = data;
      const measure: Measure = {
        id,
        address: addressOf("measures", id),
        title,
        question,
        unit,
        unitOfOne,
        overTime,
        given,
      };
      this.figuresOf.set(measure, given);
      this.measures.add(id, measure, file);
    }
  }

  /**
   * The phase of an event. A missing one is a problem; a placeholder takes its place, so that other problems of the
   * event are found too; no page ever shows it.
   */
  phase(id: string, file: string): Phase {
    return this.phases.find(id, file, "phase") ?? { id, title: id, introduction: null };
  }
}
