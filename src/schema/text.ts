import { z } from "astro/zod";

/** Text a person wrote: not empty, without space at its ends. */
export const text = z
  .string({ error: "write text here, in quotation marks if it looks like a number or a date" })
  .refine((value) => value !== "" && value === value.trim(), "write text without space at its ends");
