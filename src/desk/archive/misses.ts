import { readFile } from "node:fs/promises";
import { z } from "astro/zod";
import { replaceFile } from "../../replace-file.ts";
import { causeOf, DeskError } from "../desk-error.ts";
import type { Question } from "./service.ts";

/** Milliseconds for which a miss is valid: 30 days. */
const lifetime = 30 * 24 * 60 * 60_000;

/** By the address of the service and of the page: for which time a copy was asked for, and when. */
const fileSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ near: z.string(), asked: z.iso.datetime() })),
);

/** A cache of the questions for which a service had no copy. Copies that it had are in the reports themselves. */
export type Misses = Awaited<ReturnType<typeof openMisses>>;

/**
 * Opens the cache.
 *
 * @param path of its file, which need not exist yet.
 * @param service the address of the service: another one may have other copies.
 */
export async function openMisses(path: string, service: string) {
  const stored = parse(await readFile(path, "utf8").catch(() => "{}"));
  const pages = new Map(Object.entries(stored?.[service] ?? {}));
  return {
    /** Whether the file exists but could not be read; the cache is then empty at first. */
    damaged: stored === undefined,
    /** Whether the service had no copy in the last 30 days. */
    has({ page, near }: Question, now: Date): boolean {
      const miss = pages.get(page);
      return miss !== undefined && miss.near === near && isFresh(miss.asked, now);
    },
    /** Adds a question and saves the cache. @throws {DeskError} if the file cannot be written. */
    async add({ page, near }: Question, now: Date): Promise<void> {
      pages.set(page, { near, asked: now.toISOString() });
      for (const [other, { asked }] of pages) if (!isFresh(asked, now)) pages.delete(other);
      const text = JSON.stringify({ ...stored, [service]: Object.fromEntries(pages) }, null, 2);
      await replaceFile(path, `${text}\n`).catch((error: unknown) => {
        throw new DeskError(
          `The cache ${path} cannot be written (${causeOf(error)}). Make that file writable, or name another folder with CACHE_DIR.`,
          { cause: error },
        );
      });
    },
  };
}

/** An answer from the future, of a clock that was wrong, would otherwise be kept for years. */
function isFresh(asked: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(asked)) < lifetime;
}

function parse(text: string): z.output<typeof fileSchema> | undefined {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
