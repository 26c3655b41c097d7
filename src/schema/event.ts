import { z } from "astro/zod";
import { correction } from "./correction.ts";
import { dispute } from "./dispute.ts";
import { edtf } from "./edtf.ts";
import { published } from "./fields.ts";
import { reference, references } from "./identifier.ts";
import { type EventList, eventLists } from "./kind-lists.ts";
import { mapKeys } from "./map-keys.ts";
import { ownWords } from "./text.ts";

/** The ids of the entities that an event is about, a field for each kind of them. */
const entities = mapKeys(eventLists, idsOf);

function idsOf(kind: EventList) {
  return references(kind).default([]).describe(`The ids of the ${kind} it is about.`).meta(published);
}

/** Something that happened on a day or over a period. The body says what happened in two to four sentences. */
export const event = z.strictObject({
  title: ownWords.describe("A short neutral headline of our own.").meta(published),
  date: edtf
    .describe("When it happened, in EDTF and in quotation marks, no more exactly than is known.")
    .meta(published),
  dateNote: ownWords.optional().describe("How the date is known, or what is in doubt."),
  phase: reference("phases")
    .describe("The chapter of the story, one of the phases of site.yaml.")
    .meta(published),
  topics: references("topics")
    .min(1, "name at least one topic")
    .describe("Topics of site.yaml.")
    .meta(published),
  major: z.boolean().default(false).describe("Whether it is a turning point.").meta(published),
  ...entities,
  disputes: z.array(dispute).default([]).describe("Where the reports differ on it."),
  corrections: z.array(correction).default([]).describe("What was corrected after publication."),
});
