import { Worker } from "node:worker_threads";
import { DeskError } from "../desk-error.ts";
import { printedDays } from "./printed-days.ts";

/** A value that a page states about itself, and where it states it. */
export interface Finding {
  readonly value: string;
  /** As editors are told: `JSON-LD headline`. */
  readonly from: string;
}

/** What a page states about itself, the most reliable first and unchecked. */
export interface PageReading {
  readonly titles: readonly Finding[];
  /** Dates and times of publication in the metadata. */
  readonly moments: readonly Finding[];
  /** Dates and times of publication of elements in the visible text. */
  readonly printedMoments: readonly Finding[];
  /** Short texts next to the headline that may print the day, the nearest first. */
  readonly printedTexts: readonly string[];
  readonly languages: readonly Finding[];
  readonly addresses: readonly Finding[];
  /** What the outlet calls itself. */
  readonly outlets: readonly string[];
  /** Authors. */
  readonly bylines: readonly string[];
  /** Whether it is a page to which an outlet adds as news come in. */
  readonly isLive: boolean;
  /** The text of the article, in which names are looked for. It is never written to a file. */
  readonly text: string;
}

/** Limits for pages that would take too long to read, by mistake or on purpose: milliseconds and megabytes. */
const maxTime = 30_000;
const maxMemory = 1024;

/** What is known of a page before it is read. */
export interface ReadOptions {
  /** What error messages call the page. */
  readonly name: string;
  /** Where it was loaded from; null for a file. */
  readonly address?: string | null;
  /** Milliseconds until an HTML page is given up. */
  readonly timeout?: number;
}

/**
 * Reads what a page states about itself.
 *
 * @throws {DeskError} if the page cannot be read within the limits.
 */
export async function readPage(
  text: string,
  { name, address = null, timeout = maxTime }: ReadOptions,
): Promise<PageReading> {
  const isHtml = /<(?:!doctype html|html|head|body|meta|title|article)\b/i.test(text.slice(0, 20_000));
  return isHtml ? readHtml(text, { name, address, timeout }) : readPlainText(text);
}

/** Parses HTML in a worker thread, which can be ended. */
async function readHtml(
  html: string,
  { name, address, timeout }: Required<ReadOptions>,
): Promise<PageReading> {
  const worker = new Worker(new URL("./html-worker.ts", import.meta.url), {
    workerData: { html, address },
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
  });
  const timer = setTimeout(() => void worker.terminate(), timeout);
  try {
    return await new Promise<PageReading>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", ({ message }) => reject(new Error(`its HTML cannot be parsed (${message})`)));
      worker.once("exit", () => reject(new Error(`it takes longer than ${timeout / 1000} seconds`)));
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DeskError(
      `${name} cannot be read: ${why}. Save its text as a plain text file and import that.`,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}

/** How many lines at the top of a plain text may have the headline, address and date. */
const headLines = 12;
const longestHeadline = 200;
const longestDay = 60;

/** A plain text has its headline in the first line, and its address and date on lines of their own below. */
function readPlainText(text: string): PageReading {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const head = lines.filter((line) => line !== "").slice(0, headLines);
  const isAddress = (line: string) => /^https?:\/\/\S+$/.test(line);
  const isMoment = (line: string) => /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/.test(line);
  const isDay = (line: string) => line.length <= longestDay && printedDays(line).length > 0;
  const [first] = head.filter((line) => !isAddress(line) && !isMoment(line));
  const isHeadline = first !== undefined && first.length <= longestHeadline && !first.endsWith(".");
  return {
    titles: isHeadline ? [{ value: first, from: "first line" }] : [],
    moments: [],
    printedMoments: head.filter(isMoment).map((value) => ({ value, from: "text" })),
    printedTexts: head.filter((line) => line !== first && !isMoment(line) && isDay(line)),
    languages: [],
    addresses: head.filter(isAddress).map((value) => ({ value, from: "text" })),
    outlets: [],
    bylines: [],
    isLive: false,
    text,
  };
}
