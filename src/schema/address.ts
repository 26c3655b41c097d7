import { z } from "astro/zod";

/** The address of a page elsewhere, whole and `http(s)`. */
export const address = z
  .string()
  .refine(isWebAddress, "write a whole address that begins with https:// or http://")
  .meta({ holds: "address" });

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/\s/.test(value);
}
