import { eventLists } from "../../schema/event.ts";
import { type ContentFile, validEntries } from "../check/content-file.ts";
import { scalarsAt } from "../check/yaml.ts";
import { fileOf } from "../entries/entry-form.ts";
import { holderOf, type KnownEntries, pathOf } from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { type Correction, correctionNotes, withCorrection } from "./corrections.ts";
import { nearestAddress } from "./former-addresses.ts";
import { type Change, findEntry, refusal } from "./job.ts";
import { assertIdentifier } from "./rename.ts";

/** The event that a part of another one becomes. */
interface NewEvent {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** When it happened, where that is not when the other one did. */
  readonly date: string | undefined;
  /** The reports whose accounts belong to it. */
  readonly reports: readonly string[];
}

/** What the new event has in common with the other one, until an editor says otherwise. */
const common = ["date", "phase", "topics", ...eventLists] as const;

/**
 * Makes an event of its own of what some reports say of another one, and moves their accounts to it.
 *
 * @throws {DeskError} where a report has no account of the event, or none would be left there.
 */
export function split(record: KnownEntries, id: string, made: NewEvent, correction: Correction): Change {
  assertIdentifier(made.id);
  const event = findEntry(record, "events", id);
  const holder = holderOf("events", made.id, record);
  if (holder !== null) throw refusal(`${holder} has the id “${made.id}”; choose another one.`);
  const reports = made.reports.map((report) => findEntry(record, "reports", report));
  const all = validEntries(record.entries, "reports").filter(({ data }) =>
    data.accounts.some((each) => each.event === id),
  );
  const without = reports.filter((file) => !all.some((entry) => entry.file === file));
  if (without.length > 0) {
    throw refusal(
      `these reports have no account of “${id}”.`,
      without.map((file) => file.id),
      `Reports that have one: ${all.map((report) => report.id).join(", ")}`,
    );
  }
  if (all.every(({ file }) => reports.some((moved) => moved === file))) {
    throw refusal(`no report would be left on “${id}”; rename it instead, by "npm run rename".`);
  }
  const { data } = event.parsed;
  const fields: Record<string, unknown> = { added: correction.today, title: made.title };
  for (const key of common) if (data?.[key] !== undefined && data[key].length > 0) fields[key] = data[key];
  if (made.date !== undefined) fields["date"] = made.date;
  const path = pathOf(event, record);
  const changes = new Map<string, string | null>([
    [fileOf("events", made.id), printEntry("events", { data: fields, body: made.text })],
    ...reports.map((file) => [pathOf(file, record), withAccountsMoved(file, id, made.id)] as const),
  ]);
  const corrected = withCorrection(event, correction);
  if (corrected !== event.text) changes.set(path, corrected);
  return { changes, notes: correctionNotes(path, correction), destinationOf: nearestAddress };
}

/** The text of a report’s file whose accounts of an event are of another one. */
function withAccountsMoved(
  { document, text, yamlStart }: ContentFile<"reports">,
  from: string,
  to: string,
): string {
  return scalarsAt(document, "accounts.*.event")
    .filter(({ value }) => value === from)
    .toReversed()
    .reduce((moved, { range }) => {
      const [start = 0, end = 0] = (range ?? []).map((offset) => yamlStart + offset);
      return moved.slice(0, start) + moved.slice(start, end).replace(from, to) + moved.slice(end);
    }, text);
}
