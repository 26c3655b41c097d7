import type { z } from "astro/zod";

/** What an editor is told of data that a schema refuses: the place of each fault, and its message. */
export function refusalsOf(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}
