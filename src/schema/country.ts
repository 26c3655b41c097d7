import { z } from "astro/zod";

/** A country as its two capital letters of ISO 3166-1. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the country as the two capital letters of ISO 3166-1, for example "AM"')
  .meta({ holds: "code" });
