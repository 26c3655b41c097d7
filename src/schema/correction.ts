import { z } from "astro/zod";
import { edtf } from "./edtf.ts";
import { ownWords } from "./text.ts";

/** What was changed on an event after publication. */
export const correction = z.strictObject({
  date: edtf.describe("The day of the correction."),
  what: ownWords.describe("What was changed and why."),
});
