import type { DataOf } from "../../../schema/collections.ts";
import { compareInTime } from "../../../timeline/dates/order.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { readTime, type TimeOfDay } from "../../../timeline/dates/time-of-day.ts";
import { groupByEach } from "../../../timeline/groups.ts";
import { plainText, sentencesOf } from "../../../timeline/text.ts";
import { type ContentFile, filesOf, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Every event has a text of two to four whole sentences, from which the lists take the first, and a title that is none. */
export const eventTextRule: Rule = (files) => {
  for (const file of filesOf(files, "events")) {
    const title = file.document.get("title");
    if (typeof title === "string" && /[.!]$/.test(title)) {
      file.warn(["title"], "event-text", "a title ends without a full stop; remove it");
    }
    // The rule `plain-body` reports what is not prose at all.
    if (file.body.every(({ type }) => type === "paragraph" || type === "list")) checkText(file);
  }
};

function checkText(file: ContentFile): void {
  const text = plainText(file.bodyText);
  if (text === "") {
    const message =
      "the event has no text; say below the front matter what happened, in two to four sentences";
    file.noteAt(file.bodyStart, "error", "event-text", message);
    return;
  }
  const warn = (message: string) => file.noteAt(file.textStart, "warning", "event-text", message);
  const count = [...sentencesOf(text)].length;
  if (count < 2 || count > 4) {
    warn(`the text has ${count === 1 ? "one sentence" : `${count} sentences`}; write two to four`);
  }
  if (!/[.!?]”?$/.test(text)) warn("the text ends within a sentence; end it with a full stop");
}

/** A dispute asks a question, and its positions answer it in different words. */
export const disputesRule: Rule = (files) => {
  for (const { file, data } of validEntries(files, "events")) {
    for (const [index, { question, positions }] of data.disputes.entries()) {
      if (!question.endsWith("?")) {
        file.warn(["disputes", index, "question"], "disputes", "write a question, with a question mark");
      }
      const answers = positions.map(({ says }) => says);
      for (const [number, answer] of answers.entries()) {
        if (answers.indexOf(answer) === number) continue;
        const message = "another position says the same; join the two, or say what differs";
        file.warn(["disputes", index, "positions", number, "says"], "disputes", message);
      }
    }
  }
};

/** More related events than a reader would look at. */
const mostRelated = 4;

/** An event names related events once, not itself, none that names it, and has few together with those that name it. */
export const relatedEventsRule: Rule = (files) => {
  const events = validEntries(files, "events");
  const namedBy = new Map(events.map(({ id, data }) => [id, data.see]));
  const related = groupByEach(
    events.flatMap(({ id, data }) => data.see.map((other) => ({ id, other }))),
    ({ id, other }) => [id, other],
  );
  for (const { file, id, data } of events) {
    for (const [index, other] of data.see.entries()) {
      if (other === id) {
        file.fail(["see", index], "related-events", "an event is not related to itself; remove the id");
      } else if (namedBy.get(other)?.includes(id) && id > other) {
        const message = `“${other}” names this event already, and both show it; remove it from one of the two`;
        file.fail(["see", index], "related-events", message);
      }
    }
    const count = related.get(id)?.length ?? 0;
    if (count <= mostRelated) continue;
    const message = `the event has ${count} related events with those that name it; keep the ${mostRelated} that readers need most`;
    file.warn(data.see.length > 0 ? ["see"] : [], "related-events", message);
  }
};

/** A timeline that has events tells a stranger at its head what happened. */
export const standfirstRule: Rule = (files) => {
  const [site] = validEntries(files, "site");
  if (site === undefined || site.data.standfirst.length > 0 || files.events.length === 0) return;
  const message =
    "say in `standfirst` what happened, in a sentence or two: they are the head of the timeline";
  site.file.warn(["title"], "standfirst", message);
};

/**
 * Phases are introduced, and follow one another: in order of time, no event of an earlier phase comes after one of a later
 * phase. The timeline shows phase after phase, and would otherwise jump back in time.
 */
export const phasesRule: Rule = (files) => {
  const [site] = validEntries(files, "site");
  if (site === undefined) return;
  for (const [index, { introduction }] of site.data.phases.entries()) {
    if (introduction !== undefined) continue;
    const message = "the phase has no introduction; say in two or three sentences what happens in it";
    site.file.warn(["phases", index, "title"], "phases", message);
  }
  const positions = new Map(site.data.phases.map(({ id }, index) => [id, index]));
  const events = validEntries(files, "events").flatMap(({ file, id, data }) => {
    const phase = positions.get(data.phase);
    return phase === undefined
      ? []
      : { file, id, date: parseDate(data.date), time: timeOf(data, site.data), phase };
  });
  let latest: (typeof events)[number] | undefined;
  for (const event of events.toSorted(compareInTime)) {
    if (latest !== undefined && event.phase < latest.phase) {
      event.file.fail(
        ["phase"],
        "phases",
        `the event comes after “${latest.id}”, which is in a later phase; correct the phase or the date of one of the two`,
      );
    } else {
      latest = event;
    }
  }
};

/** The time of day of an event; null where it has none that is a moment, which the rule `times` reports. */
function timeOf(
  { date, time, timeZone }: DataOf<"events">,
  story: DataOf<"site">,
): Pick<TimeOfDay, "moment"> | null {
  if (time === undefined) return null;
  const read = readTime(parseDate(date), { time, timeZone: timeZone ?? story.timeZone });
  return "fault" in read ? null : read;
}
