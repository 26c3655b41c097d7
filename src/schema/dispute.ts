import { z } from "astro/zod";
import { references } from "./identifier.ts";
import { ownWords } from "./text.ts";

/** What positions can differ in. */
const disputeKinds = ["date", "number", "cause", "route", "speaker", "place", "other"] as const;

/** One of the positions that cannot all be right. */
const position = z.strictObject({
  says: ownWords.describe("The position, in a few words of our own."),
  reports: references("reports")
    .min(1, "name at least one report")
    .describe("The ids of the reports that hold it."),
});

/** Positions of the reports that cannot all be right. */
export const dispute = z.strictObject({
  question: ownWords.describe("The question on which they differ, as a question."),
  about: z
    .enum(disputeKinds, { error: `write one of ${disputeKinds.join(", ")}` })
    .describe("What the positions differ in."),
  positions: z.array(position).min(2, "a dispute has two positions or more").describe("The positions."),
});
