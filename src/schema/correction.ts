import { z } from "astro/zod";
import { edtf } from "./edtf.ts";
import { text } from "./text.ts";

/** What was changed on an event after publication. */
export const correction = z.strictObject({
  date: edtf.describe("The day of the correction."),
  what: text.describe("What was changed and why."),
});
