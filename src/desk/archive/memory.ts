import { readFile } from "node:fs/promises";
import { z } from "astro/zod";
import { replaceFile } from "../../replace-file.ts";
import type { Question } from "./service.ts";

/** For how many milliseconds a page of which nothing was found is not asked for again: 30 days. */
const rest = 30 * 24 * 60 * 60_000;

/** By the address of the service and of the page: for which time a copy was asked for, and when. */
const shape = z.record(
  z.string(),
  z.record(z.string(), z.object({ near: z.string(), asked: z.iso.datetime() })),
);

/** What earlier runs asked in vain. What they found needs no memory: it stands in the files. */
export interface Memory {
  /** Whether the file was there but could not be read, so that this run starts afresh. */
  readonly damaged: boolean;
  /** Whether the question was answered with nothing in the last 30 days. */
  readonly knowsNothingFor: (question: Question, now: Date) => boolean;
  /** Notes that nothing was found, in the file too. @throws {MemoryError} where it cannot be written. */
  readonly noteNothingFor: (question: Question, now: Date) => Promise<void>;
}

/** The memory cannot be written. */
class MemoryError extends Error {
  override name = "MemoryError";
}

/**
 * Opens the memory of what a service was asked.
 *
 * @param path of its file, which need not be there yet.
 * @param service the address of the service: what one does not have, another may.
 */
export async function openMemory(path: string, service: string): Promise<Memory> {
  const text = await readFile(path, "utf8").catch(() => null);
  const read = text === null ? {} : parse(text);
  const services = new Map(Object.entries(read ?? {}));
  const pages = new Map(Object.entries(services.get(service) ?? {}));
  return {
    damaged: read === undefined,
    knowsNothingFor({ page, near }, now) {
      const noted = pages.get(page);
      return noted !== undefined && noted.near === near && isFresh(noted.asked, now);
    },
    async noteNothingFor({ page, near }, now) {
      pages.set(page, { near, asked: now.toISOString() });
      for (const [other, { asked }] of pages) if (!isFresh(asked, now)) pages.delete(other);
      services.set(service, Object.fromEntries(pages));
      await save(path, `${JSON.stringify(Object.fromEntries(services), null, 2)}\n`);
    },
  };
}

function isFresh(asked: string, now: Date): boolean {
  return now.getTime() - Date.parse(asked) < rest;
}

function parse(text: string): z.output<typeof shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function save(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MemoryError(
      `What was asked cannot be kept in ${path} (${why}). Make that file writable, or name another folder with CACHE_DIR.`,
      { cause: error },
    );
  }
}
