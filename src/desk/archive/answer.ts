import { z } from "astro/zod";

const snapshot = z.object({
  available: z.boolean(),
  url: z.url({ protocol: /^https?$/ }),
  timestamp: z.string().regex(/^\d{14}$/),
  status: z.union([z.string(), z.number()]).transform(String),
});

const answer = z.object({ archived_snapshots: z.object({ closest: snapshot.optional() }) });

/** A capture of a page, as the availability interface tells of it. */
export interface Snapshot {
  /** Whether it can be read now. */
  readonly available: boolean;
  /** Where the copy stands; http even where https would do. */
  readonly url: string;
  /** When it was made, in UTC: `YYYYMMDDhhmmss`. */
  readonly timestamp: string;
  /** The HTTP status with which the page was answered then. */
  readonly status: string;
}

/**
 * Reads an answer of the availability interface (https://archive.org/help/wayback_api.php): the capture
 * nearest to the time asked for, or null where there is none. Undefined where the text is no such answer.
 */
export function readAnswer(text: string): Snapshot | null | undefined {
  const { success, data } = answer.safeParse(parseJson(text));
  return success ? (data.archived_snapshots.closest ?? null) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
