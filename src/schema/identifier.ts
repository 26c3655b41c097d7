import { z } from "astro/zod";
import type { ReferenceTarget } from "./fields.ts";

/** The form of every id: it is the file's base name and part of a permanent address. Without a letter it could be taken for a month. */
export const identifierPattern = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: the base name of a file, or what a phase or topic is called in addresses. */
export const identifier = z
  .string()
  .regex(identifierPattern, "write an id: lower-case letters a–z (at least one), digits and single hyphens")
  .meta({ holds: "id" });

/** The id of another entry, which the check looks up. */
export function reference(...refersTo: readonly ReferenceTarget[]) {
  return identifier.meta({ holds: "reference", refersTo });
}

/** A list of ids of other entries, each once. */
export function references(...refersTo: readonly ReferenceTarget[]) {
  return z
    .array(reference(...refersTo))
    .refine((ids) => new Set(ids).size === ids.length, "name each id once");
}
