import { addressOf } from "../../schema/collections.ts";
import { addresses } from "../addresses.ts";
import { compareText } from "../dates/order.ts";
import { parseDate } from "../dates/parse.ts";
import { printDate } from "../dates/print.ts";
import { isExactDay, type RecordDate } from "../dates/record-date.ts";
import { readTime, type TimeOfDay } from "../dates/time-of-day.ts";
import type { ContentRecord } from "../record.ts";
import type { Side } from "../sides.ts";
import { firstSentence, plainText } from "../text.ts";
import type {
  Account,
  Correction,
  Figure,
  Measure,
  Phase,
  Quotation,
  RecordDays,
  TimelineEvent,
  TimelineReport,
  Topic,
} from "../timeline.ts";
import { JoinedEntities } from "./entities.ts";
import { Registry, type Unfinished } from "./registry.ts";

/** An event that is not finished, with the lists of its accounts and related events to be filled. */
export type UnfinishedEvent = Unfinished<TimelineEvent> & { accounts: Account[]; see: TimelineEvent[] };

/** A report that is not finished, with the list of its accounts to be filled. */
export type UnfinishedReport = Unfinished<TimelineReport> & { accounts: Account[] };

type EventEntry = ContentRecord["events"][number];
type ReportEntry = ContentRecord["reports"][number];
type AccountEntry = ReportEntry["data"]["accounts"][number];

/** Where phases, topics and sides are written. */
const siteFile = "content/site.yaml";

/** What takes the place of a missing phase, so that other problems of the event are found too; no page ever shows it. */
const missingPhase: Phase = { id: "", title: "", introduction: null };

/**
 * Everything in the record by its id, with every reference as the thing that it names; still without what follows
 * from the accounts, what mentions a thing, and neighbours.
 */
export class JoinedRecord {
  /** All that is wrong with the record. */
  readonly problems: string[] = [];
  readonly entities: JoinedEntities;
  readonly phases = new Registry<Phase>("phase", this.problems);
  readonly sides = new Registry<Side>("side", this.problems);
  readonly topics = new Registry<Unfinished<Topic>>("topic", this.problems);
  readonly measures = new Registry<Unfinished<Measure>>("measure", this.problems);
  readonly reports = new Registry<UnfinishedReport>("report", this.problems);
  readonly events = new Registry<UnfinishedEvent>("event", this.problems);

  /** The time zone of the story. */
  readonly #timeZone: string | undefined;

  constructor({ site, measures, reports, events, ...entities }: ContentRecord) {
    this.#timeZone = site.timeZone;
    for (const [index, { inSentence, ...side }] of site.sides.entries()) {
      const { id, title } = side;
      this.sides.add(id, { ...side, inSentence: inSentence ?? title, number: index + 1 }, siteFile);
    }
    this.entities = new JoinedEntities(entities, this.sides, this.problems);
    for (const { id, title, introduction = null } of site.phases) {
      this.phases.add(id, { id, title, introduction }, siteFile);
    }
    for (const topic of site.topics) {
      const { id } = topic;
      this.topics.add(id, { ...topic, address: addressOf("topics", id), events: [] }, siteFile);
    }
    for (const { id, data, file } of measures) {
      const { unit, unitOfOne = unit, unitBefore = null } = data;
      const address = addressOf("measures", id);
      this.measures.add(id, { ...data, id, address, unitOfOne, unitBefore, given: [] }, file);
    }
    for (const entry of reports) this.reports.add(entry.id, this.#reportOf(entry), entry.file);
    tellApart(this.reports.values());
    for (const entry of events) this.events.add(entry.id, this.#eventOf(entry), entry.file);
    for (const entry of events) this.#addRelated(entry);
    for (const entry of reports) this.#addAccounts(entry);
  }

  #reportOf({ id, data, body, file }: ReportEntry): UnfinishedReport {
    const source = this.entities.source(data.source, file, "source");
    const agency = data.agency === undefined ? null : this.entities.source(data.agency, file, "agency");
    const published = parseDate(data.published);
    return {
      kind: "report",
      id,
      address: addresses.report(id),
      file,
      headline: data.title,
      headlineTranslation: data.titleTranslation ?? null,
      description: data.description ?? null,
      number: null,
      // Drafts alone can be without both.
      title: data.title ?? data.description ?? `Report by ${source.name}, ${printDate(published)}`,
      source,
      agency,
      link: data.url,
      archive: data.archive ?? null,
      published,
      publishedNote: data.publishedNote ?? null,
      language: data.language,
      text: plainText(body),
      ...recordDays(data),
      accounts: [],
      previous: null,
      next: null,
    };
  }

  #eventOf({ id, data, body, file }: EventEntry): UnfinishedEvent {
    const text = plainText(body);
    const corrections = data.corrections.map(({ date, what }) => ({ date: parseDate(date), what }));
    if (text === "") {
      this.problems.push(`${file}: the event has no text; tell of it below the front matter`);
    }
    return {
      kind: "event",
      id,
      address: addresses.event(id),
      file,
      title: data.title,
      shortTitle: data.shortTitle ?? data.title,
      date: parseDate(data.date),
      time: this.#timeOf(parseDate(data.date), data, file),
      dateNote: data.dateNote ?? null,
      phase: this.phases.find(data.phase, file, "phase") ?? missingPhase,
      topics: this.topics.findAll(data.topics, file, "topics"),
      major: data.major,
      text,
      firstSentence: firstSentence(text),
      ...this.entities.ofEvent(data, file),
      accounts: [],
      reports: [],
      origins: [],
      sides: [],
      disputes: data.disputes.map(({ question, about, positions }) => ({
        question,
        about,
        positions: positions.map(({ says, reports }) => ({
          says,
          reports: this.reports.findAll(reports, file, "disputes"),
        })),
      })),
      corrections,
      ...recordDays(data, corrections),
      see: [],
      previous: null,
      next: null,
    };
  }

  /** Ties an event and those that it names to each other. */
  #addRelated({ id, data, file }: EventEntry): void {
    const event = this.events.get(id);
    if (event === undefined) return;
    for (const other of this.events.findAll(data.see, file, "see")) {
      event.see.push(other);
      other.see.push(event);
    }
  }

  /** Ties the accounts of a report to the report and to their events, in the order of the file. */
  #addAccounts({ id, data, file }: ReportEntry): void {
    const report = this.reports.get(id);
    for (const entry of data.accounts) {
      const event = this.events.find(entry.event, file, "accounts");
      if (report === undefined || event === undefined) continue;
      const date = entry.date === undefined ? null : parseDate(entry.date);
      const authorities = (field: "by" | "confirmedBy" | "deniedBy") =>
        entry[field].flatMap((name) => this.entities.authority(name, file, field) ?? []);
      const account: Account = {
        anchor: freeAnchor(report, event),
        event,
        report,
        says: entry.says,
        by: authorities("by"),
        confirmedBy: authorities("confirmedBy"),
        deniedBy: authorities("deniedBy"),
        route: this.entities.findAll("places", entry.route, file, "route"),
        date,
        time: this.#timeOf(date ?? event.date, entry, file),
        dateNote: entry.dateNote ?? null,
        figures: entry.figures.flatMap((figure) => this.#figureOf(figure, file)),
        quotation: this.#quotationOf(entry, file),
      };
      report.accounts.push(account);
      event.accounts.push(account);
    }
  }

  #timeOf(
    date: RecordDate,
    { time, timeZone = this.#timeZone }: Pick<AccountEntry, "time" | "timeZone">,
    file: string,
  ): TimeOfDay | null {
    if (time === undefined) return null;
    const read = readTime(date, { time, timeZone });
    if (!("fault" in read)) return read;
    this.problems.push(`${file}: ${read.fault}`);
    return null;
  }

  #figureOf(
    { measure: id, value, upTo, qualifier }: AccountEntry["figures"][number],
    file: string,
  ): Figure[] {
    const measure = this.measures.find(id, file, "figures");
    if (measure === undefined) return [];
    return [
      {
        measure,
        value: typeof value === "number" ? value : parseDate(value),
        upTo: upTo ?? null,
        qualifier: qualifier ?? null,
      },
    ];
  }

  #quotationOf({ quote }: AccountEntry, file: string): Quotation | null {
    if (quote === undefined) return null;
    const speaker = this.entities.speaker(quote.speaker, file, "quote");
    const { words, translation = null } = quote;
    return speaker === undefined ? null : { speaker, words, translation };
  }
}

/** The days of an entry. A correction is a change, on its day as far as that is known exactly. */
function recordDays(
  { added, changed }: { readonly added?: string | undefined; readonly changed?: string | undefined },
  corrections: readonly Correction[] = [],
): RecordDays {
  const changes = [
    ...(changed === undefined ? [] : [parseDate(changed)]),
    ...corrections.map(({ date }) => date).filter(isExactDay),
  ];
  return {
    added: added === undefined ? null : parseDate(added),
    changed: changes.toSorted((a, b) => compareText(a.edtf, b.edtf)).at(-1) ?? null,
  };
}

/** Reports that one outlet published on one day under one title are numbered in the order of their ids. */
function tellApart(reports: readonly UnfinishedReport[]): void {
  const groups = Map.groupBy(reports, ({ source, published, title }) =>
    [source.id, published.edtf, title].join("\n"),
  );
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const [index, report] of group.toSorted((a, b) => compareText(a.id, b.id)).entries()) {
      report.number = `${index + 1} of ${group.length}`;
    }
  }
}

/** The report's id, with a number from its second account of the same event on. */
function freeAnchor(report: UnfinishedReport, event: UnfinishedEvent): string {
  const earlier = report.accounts.filter((account) => account.event === event).length;
  return earlier === 0 ? report.id : `${report.id}-${earlier + 1}`;
}
