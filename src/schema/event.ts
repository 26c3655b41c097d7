import { z } from "astro/zod";
import { added, changed, edtf } from "./edtf.ts";
import { entityKinds } from "./kinds.ts";
import { keysOf, mapKeys } from "./map-keys.ts";
import { checkTimeOfDay, time, timeZone } from "./time.ts";
import { choice, ownWords, reference, references } from "./values.ts";

type Rows = typeof entityKinds;

/** A kind of entities that events list. */
export type EventList = {
  [Name in keyof Rows]: Rows[Name]["positionOnEvents"] extends number ? Name : never;
}[keyof Rows];

/** The kinds of entities that events list, in the order of their pages. */
export const eventLists: readonly EventList[] = keysOf(entityKinds)
  .filter((name): name is EventList => entityKinds[name].positionOnEvents !== null)
  .toSorted((a, b) => entityKinds[a].positionOnEvents - entityKinds[b].positionOnEvents);

/** The most positions of a dispute: as many as pages show of one question. */
export const mostPositions = 12;

/** The most disputes of an event, and the most people, places or organisations that it lists: its page has all of them. */
const most = { disputes: 12, listed: 60 };

/** Positions of the reports that cannot all be right. */
const dispute = z.strictObject({
  question: ownWords.describe("The question on which they differ, as a question."),
  about: choice(["date", "number", "cause", "route", "speaker", "place", "other"]).describe(
    "What the positions differ in.",
  ),
  positions: z
    .array(
      z.strictObject({
        says: ownWords.describe("The position, in a few words of our own."),
        reports: references("reports")
          .min(1, "name at least one report")
          .describe("The ids of the reports that hold it."),
      }),
    )
    .min(2, "a dispute has two positions or more")
    .max(
      mostPositions,
      `a dispute has at most ${mostPositions} positions, which pages show; join those that say nearly the same`,
    )
    .describe("The positions."),
});

/** What was changed on an event after publication. */
const correction = z.strictObject({
  date: edtf.describe("The day of the correction."),
  what: ownWords.describe("What was changed and why."),
});

/** Something that happened on a day or over a period. The body says what happened in two to four sentences. */
export const event = z
  .strictObject({
    title: ownWords.describe("A short neutral headline of our own."),
    shortTitle: ownWords
      .max(26, "shorten it to 26 characters or fewer")
      .optional()
      .describe("The title of a turning point in a few words, for the picture of the whole story."),
    date: edtf.describe("When it happened, in EDTF and in quotation marks, no more exactly than is known."),
    time: time
      .optional()
      .describe(
        "The time of day at which it happened or began, where it is known: it orders the events of one day.",
      ),
    timeZone: timeZone
      .optional()
      .describe("The time zone whose clocks showed that time, where it is not that of site.yaml."),
    dateNote: ownWords.optional().describe("How the date is known, or what is in doubt."),
    phase: reference("phases").describe("The chapter of the story, one of the phases of site.yaml."),
    topics: references("topics").min(1, "name at least one topic").describe("Topics of site.yaml."),
    major: z.boolean().default(false).describe("Whether it is a turning point."),
    ...mapKeys(eventLists, idsOf),
    see: references("events")
      .default([])
      .describe(
        "The ids of other events that readers should see too; shown on both, so that one of the two names the other.",
      ),
    added,
    changed,
    disputes: z
      .array(dispute)
      .max(most.disputes, `an event has at most ${most.disputes} disputes: divide the event`)
      .default([])
      .describe("Where the reports differ on it."),
    corrections: z.array(correction).default([]).describe("What was corrected after publication."),
  })
  .check(checkTimeOfDay);

function idsOf(kind: EventList) {
  return references(kind)
    .max(most.listed, `an event lists at most ${most.listed} ${kind}: name those that it is about`)
    .default([])
    .describe(`The ids of the ${kind} it is about.`);
}
