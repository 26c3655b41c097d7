import { z } from "astro/zod";

/** The form of every id: it is the file's base name and part of a permanent address. Without a letter it could be taken for a month. */
export const identifierPattern = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of another entry: the base name of its file. */
export const identifier = z
  .string()
  .regex(identifierPattern, "write an id: lower-case letters a–z (at least one), digits and single hyphens");

/** A list of ids, each once. */
export const identifiers = z
  .array(identifier)
  .refine((ids) => new Set(ids).size === ids.length, "name each id once");
