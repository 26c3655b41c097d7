import { z } from "astro/zod";
import { parseDate } from "../timeline/dates/parse.ts";
import { isExactDay } from "../timeline/dates/record-date.ts";
import { edtf } from "./edtf.ts";
import { ownWords } from "./values.ts";

/** Parts begin with neither a dot nor a slash, so that no address leads out of the site. */
const parts = String.raw`(?:[\w~-][\w.~-]*\/)`;

/** Feeds and calendars: programs ask for them again and again, so they stay at their old address too. */
const file = String.raw`[\w~-][\w~-]*\.(?:ics|xml)`;

/** Where a page or a feed was: a path from the site’s root. The home page cannot have moved. */
export const formerAddress = z
  .string()
  .regex(
    new RegExp(`^/(?:${parts}+|${parts}+${file})$`),
    "write the old address as a path of this site with a slash at both ends, such as /events/storm/",
  );

/** Where it is now. */
export const newAddress = z
  .string()
  .regex(
    new RegExp(`^/${parts}*(?:${file})?$`),
    "write the new address as a path of this site with a slash at both ends, such as /events/great-storm/",
  );

/** A page that was removed for a reason that its readers are told. */
export const withdrawal = z.strictObject({
  withdrawn: ownWords.describe("Why the page was withdrawn, in a sentence or two that its readers will see."),
  date: edtf
    .refine(
      (value) => isExactDay(parseDate(value)),
      'write the day on which it was withdrawn, as "2026-11-22"',
    )
    .describe("The day on which it was withdrawn."),
});

/** The whole of `redirects.yaml`: each address at which a page was, with where it is now or why it is gone. */
export const redirects = z.record(formerAddress, z.union([newAddress, withdrawal]));
