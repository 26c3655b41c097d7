import { historiesOf, type KnownDate } from "../../timeline/known/histories.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { UrlOf } from "../json-data.ts";
import { address, date, derivedField, idOf, listOf } from "./data-field.ts";
import { type Table, tableOf } from "./tables.ts";

/** When each event and each figure was first reported in this record, confirmed, denied and changed, a line each. */
export function knownTable(timeline: Timeline, urlOf: UrlOf): Table {
  const histories = historiesOf(timeline);
  const { events, measures } = timeline;
  return tableOf({
    name: "known",
    title: "What was known when",
    description:
      "The day on which each event and each figure was first reported in this record, confirmed, denied and changed. An earlier report may be missing here. A day with two full stops before it (../2024-04-20) is the last on which the report can have come out.",
    fields: [
      derivedField("url", "The address of the page of the event or the measure.", address),
      derivedField("event", "The id of the event; empty where it is a measure.", idOf("events")),
      derivedField("measure", "The id of the measure; empty where it is an event.", idOf("measures")),
      derivedField(
        "announced",
        "The day of the first report that tells of the event before it began; empty where none does.",
        date,
      ),
      derivedField(
        "firstReported",
        "The day of the first report since the event began, or of the first figure for the measure.",
        date,
      ),
      derivedField(
        "confirmed",
        "The day of the first report that names somebody who confirms the event, whole or in part.",
        date,
      ),
      derivedField(
        "denied",
        "The day of the first report that names somebody who denies the event, whole or in part.",
        date,
      ),
      derivedField(
        "changed",
        "The days on which reports took new positions in a dispute on the event, or gave a figure for the measure below or above all earlier ones.",
        listOf(date),
      ),
    ],
    rows: [
      ...events.map((event) => {
        const { announced, first, confirmed, denied, disputed } = histories.ofEvent(event);
        return {
          url: urlOf(event.address),
          event: event.id,
          measure: null,
          announced: textOf(announced),
          firstReported: textOf(first),
          confirmed: textOf(confirmed),
          denied: textOf(denied),
          changed: disputed.map(textOf),
        };
      }),
      ...measures.map((measure) => {
        const [first = null, ...later] = histories.ofMeasure(measure);
        return {
          url: urlOf(measure.address),
          event: null,
          measure: measure.id,
          announced: null,
          firstReported: textOf(first),
          confirmed: null,
          denied: null,
          changed: later.map(textOf),
        };
      }),
    ],
  });
}

function textOf(known: KnownDate | null): string | null {
  return known?.date.edtf ?? null;
}
