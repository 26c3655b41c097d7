import type { SpeakingCollection } from "../schema/collections.ts";
import type { RecordDate } from "./dates/record-date.ts";
import type { TimeOfDay } from "./dates/time-of-day.ts";
import type { Entity, EntityIn, EntityLists, EventEntities, Place, Source } from "./entities.ts";
import type { Side } from "./sides.ts";
import type { Translation } from "./translations.ts";

/** A chapter of the story. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly introduction: string | null;
}

/** A tag from the site's vocabulary, with its events in order of time. */
export interface Topic {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether maps mark the places of its events. */
  readonly onMaps: boolean;
  readonly events: readonly TimelineEvent[];
}

/** A question that several reports answer with a number. */
export interface Measure {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly question: string;
  readonly unit: string;
  readonly unitOfOne: string;
  /** What stands before the number: a sign such as $; null where nothing does. */
  readonly unitBefore: string | null;
  /** Whether the number changed with time: then only figures for the same day answer one question. */
  readonly overTime: boolean;
  /** Every figure ever given for it, in order of publication. */
  readonly given: readonly GivenFigure[];
}

/** A figure with the account that gives it. */
export interface GivenFigure {
  readonly figure: Figure;
  readonly account: Account;
}

/** A number in an account. */
export interface Figure {
  readonly measure: Measure;
  /** A number in the measure's unit, or a date; the smaller end of a range. */
  readonly value: number | RecordDate;
  /** The greater end of a range; null where the report gives one number. */
  readonly upTo: number | null;
  /** The report's own qualifier; null where it gives the number as it is. */
  readonly qualifier: string | null;
}

/** A few spoken words of a report. */
export interface Quotation {
  readonly speaker: EntityIn<SpeakingCollection>;
  readonly words: string;
  /** Ours, where the words are in another language than the site's. */
  readonly translation: string | null;
}

/** What one report says of one event. */
export interface Account {
  readonly anchor: string;
  readonly event: TimelineEvent;
  readonly report: TimelineReport;
  readonly says: string;
  /** Whose word it is; empty where the report does not say. */
  readonly by: readonly Entity[];
  /** Who, as the report itself says, confirms the event or a part of it. */
  readonly confirmedBy: readonly Entity[];
  /** Who, as the report itself says, denies the event or a part of it. */
  readonly deniedBy: readonly Entity[];
  /** The places along the way that somebody took, in order; empty where the report does not say. */
  readonly route: readonly Place[];
  /** The report's date of the event, where it is recorded apart from the event's own. */
  readonly date: RecordDate | null;
  /** The time of day that the report gives, on that day or on the event's own. */
  readonly time: TimeOfDay | null;
  readonly dateNote: string | null;
  readonly figures: readonly Figure[];
  readonly quotation: Quotation | null;
}

/** One position in a dispute. */
export interface Position {
  readonly says: string;
  readonly reports: readonly TimelineReport[];
}

/** Positions of the reports that cannot all be right. */
export interface Dispute {
  readonly question: string;
  readonly about: string;
  readonly positions: readonly Position[];
}

/** What was changed on an event after publication. */
export interface Correction {
  readonly date: RecordDate;
  readonly what: string;
}

/** When an entry came into the record, and when it was last changed: exact days; null where that is not recorded. */
export interface RecordDays {
  readonly added: RecordDate | null;
  readonly changed: RecordDate | null;
}

/** Something that happened, with all that the record has on it. */
export interface TimelineEvent extends EventEntities, RecordDays {
  readonly kind: "event";
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly title: string;
  /** The title in a few words: the whole title, unless the editors gave a short one. */
  readonly shortTitle: string;
  readonly date: RecordDate;
  /** The time of day; null where it is not recorded. */
  readonly time: TimeOfDay | null;
  readonly dateNote: string | null;
  readonly phase: Phase;
  readonly topics: readonly Topic[];
  readonly major: boolean;
  readonly text: string;
  readonly firstSentence: string;
  /** In order of publication. */
  readonly accounts: readonly Account[];
  /** The reports of its accounts, each once, in order of publication. */
  readonly reports: readonly TimelineReport[];
  /** Who wrote the reports: see `originOf`. */
  readonly origins: readonly Source[];
  readonly sides: readonly Side[];
  readonly disputes: readonly Dispute[];
  readonly corrections: readonly Correction[];
  /** The events that readers should see too, whichever of the two names the other; in order of time. */
  readonly see: readonly TimelineEvent[];
  readonly previous: TimelineEvent | null;
  readonly next: TimelineEvent | null;
}

/** A news report with what it says of each event. */
export interface TimelineReport extends RecordDays {
  readonly kind: "report";
  readonly id: string;
  readonly address: string;
  readonly file: string;
  /** The headline as printed; null where it is not known. */
  readonly headline: string | null;
  /** Our translation of the headline, where it is in another language than the site's. */
  readonly headlineTranslation: string | null;
  /** What it reports, in words of ours, where the headline is not known. */
  readonly description: string | null;
  /** The headline, or our description where it is not known. */
  readonly title: string;
  /** “1 of 3”, where the outlet has more reports of that day under the same title; else null. */
  readonly number: string | null;
  readonly source: Source;
  /** Whose text the outlet carried. */
  readonly agency: Source | null;
  readonly link: string;
  readonly archive: string | null;
  readonly published: RecordDate;
  readonly publishedNote: string | null;
  readonly language: string;
  /** The editors’ summary without marks; empty where there is none. */
  readonly text: string;
  /** In the order in which the report's file gives them. */
  readonly accounts: readonly Account[];
  readonly previous: TimelineReport | null;
  readonly next: TimelineReport | null;
}

/** An entry of the timeline: an event, or a report without an event. */
export type TimelineItem = TimelineEvent | TimelineReport;

/** The whole record, joined. The lists of entities are in the order of their names. */
export interface Timeline extends EntityLists {
  readonly translations: readonly Translation[];
  /** In order of the story. */
  readonly phases: readonly Phase[];
  /** In alphabetical order. */
  readonly topics: readonly Topic[];
  /** In the order of site.yaml. */
  readonly sides: readonly Side[];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** In order of publication. */
  readonly reports: readonly TimelineReport[];
  /** Events and the reports without an event, in order of time, each with its phase. */
  readonly items: readonly { readonly item: TimelineItem; readonly phase: Phase }[];
  readonly measures: readonly Measure[];
}

/** The date of an entry of the timeline: when an event happened, or a report was published. */
export function dateOf(item: TimelineItem): RecordDate {
  return item.kind === "event" ? item.date : item.published;
}

/** A title where there is nothing but text: our description of a report is in square brackets, as in style guides. */
export function titleText(item: TimelineItem): string {
  return item.kind === "report" && item.headline === null ? `[${item.title}]` : item.title;
}

/** The language of a title, undefined for ours: a headline is in the language of its report. */
export function titleLanguage(item: TimelineItem): string | undefined {
  return item.kind === "event" || item.headline === null ? undefined : item.language;
}
