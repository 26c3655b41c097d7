import { readFile } from "node:fs/promises";
import { z } from "astro/zod";
import { replaceFile } from "../../replace-file.ts";
import { DeskError } from "../desk-error.ts";
import type { Question } from "./service.ts";

/** Milliseconds for which a miss is valid: 30 days. */
const lifetime = 30 * 24 * 60 * 60_000;

/** By the address of the service and of the page: for which time a copy was asked for, and when. */
const fileSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ near: z.string(), asked: z.iso.datetime() })),
);

/** A cache of the questions for which a service had no copy. What it had is in the reports themselves. */
export interface Misses {
  /** Whether the file exists but could not be read; the cache then begins empty. */
  readonly damaged: boolean;
  /** Whether the service had no copy in the last 30 days. */
  readonly has: (question: Question, now: Date) => boolean;
  /** Adds a question and saves the cache. @throws {DeskError} if the file cannot be written. */
  readonly add: (question: Question, now: Date) => Promise<void>;
}

/**
 * Opens the cache.
 *
 * @param path of its file, which need not exist yet.
 * @param service the address of the service: another one may have other copies.
 */
export async function openMisses(path: string, service: string): Promise<Misses> {
  const text = await readFile(path, "utf8").catch(() => null);
  const stored = text === null ? {} : parse(text);
  const pages = new Map(Object.entries(stored?.[service] ?? {}));
  return {
    damaged: stored === undefined,
    has({ page, near }, now) {
      const miss = pages.get(page);
      return miss !== undefined && miss.near === near && isFresh(miss.asked, now);
    },
    async add({ page, near }, now) {
      pages.set(page, { near, asked: now.toISOString() });
      for (const [other, { asked }] of pages) if (!isFresh(asked, now)) pages.delete(other);
      await save(path, { ...stored, [service]: Object.fromEntries(pages) });
    },
  };
}

function isFresh(asked: string, now: Date): boolean {
  return now.getTime() - Date.parse(asked) < lifetime;
}

function parse(text: string): z.output<typeof fileSchema> | undefined {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function save(path: string, misses: z.output<typeof fileSchema>): Promise<void> {
  try {
    await replaceFile(path, `${JSON.stringify(misses, null, 2)}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DeskError(
      `The cache ${path} cannot be written (${why}). Make that file writable, or name another folder with CACHE_DIR.`,
      { cause: error },
    );
  }
}
